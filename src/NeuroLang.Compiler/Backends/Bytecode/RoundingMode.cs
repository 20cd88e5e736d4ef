namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>How a product loses its low bits.</summary>
public enum RoundingMode : byte
{
    /// <summary>To the nearest, ties towards +∞.</summary>
    Nearest = 0,

    /// <summary>Up with the probability that the lost bits stand for.</summary>
    Stochastic = 1,

    /// <summary>Towards zero.</summary>
    TowardZero = 2,

    /// <summary>Towards −∞.</summary>
    Floor = 3,
}
