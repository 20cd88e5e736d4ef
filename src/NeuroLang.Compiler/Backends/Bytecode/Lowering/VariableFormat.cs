namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// How a variable of the program stands in the core: its value is <c>Factor * raw * 2^-FractionBits + Offset</c>, in internal units.
/// </summary>
/// <param name="Population">The population.</param>
/// <param name="Slot">The variable of the program.</param>
/// <param name="Variable">Number of the state variable of the core.</param>
/// <param name="FractionBits">Bits behind the binary point.</param>
/// <param name="Rounding">Rounding of the products that it is made of.</param>
/// <param name="Factor">One, or what the value decays by from the arrivals of a step to its end where the core keeps it as it is after arrivals.</param>
/// <param name="Offset">What the number zero stands for.</param>
/// <param name="Range">What was seen.</param>
/// <param name="Reason">Why this format.</param>
public sealed record VariableFormat(string Population, string Slot, int Variable, int FractionBits, RoundingMode Rounding, double Factor, double Offset, ValueRange Range, string Reason)
{
    /// <summary>Whether constants that are added in every step have to be as precise as factors, since nothing lets it forget them.</summary>
    public bool KeepsConstants { get; init; }

    /// <summary>How many bits behind the last one a second variable of the core keeps; zero where there is none.</summary>
    public int RestBits { get; init; }

    /// <summary>The slot of that variable.</summary>
    public string RestSlot => Slot + ".rest";

    /// <summary>The step of the last bit in internal units.</summary>
    public double Resolution => Factor * Math.Pow(2, -FractionBits);

    /// <summary>The value that a number of the core stands for.</summary>
    public double ToValue(int raw) => (Factor * raw * Math.Pow(2, -FractionBits)) + Offset;

    /// <summary>The nearest number of the core.</summary>
    public short ToRaw(double value) => FixedNumbers.Cut(Math.Round((value - Offset) / Resolution, MidpointRounding.AwayFromZero));
}
