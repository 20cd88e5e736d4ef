namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>How a program becomes fixed-point code.</summary>
public sealed record BytecodeOptions
{
    /// <summary>The program's formats by the analysis, nearest rounding.</summary>
    public static BytecodeOptions Default { get; } = new();

    /// <summary>The rounding of every product, in place of the one that the analysis chooses; null for that.</summary>
    public RoundingMode? Rounding { get; init; }

    /// <summary>Largest dead zone of a state, as a fraction of its distance to the threshold.</summary>
    public double DeadZone { get; init; } = 0.01;

    /// <summary>Largest relative error of a constant.</summary>
    public double ConstantError { get; init; } = 0.005;

    /// <summary>How many units in the last place the smallest weight has at least.</summary>
    public int SmallestWeight { get; init; } = 4;
}
