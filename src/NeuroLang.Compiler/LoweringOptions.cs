using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler;

/// <summary>Settings from outside that replace those of the experiment.</summary>
/// <param name="StepMs">The step in ms, or null for the program's own.</param>
/// <param name="Precision">The precision, or null for the program's own.</param>
/// <param name="Seed">The seed, or null for the program's own.</param>
public sealed record LoweringOptions(BigRational? StepMs = null, Precision? Precision = null, uint? Seed = null)
{
    /// <summary>The program's own settings.</summary>
    public static LoweringOptions Default { get; } = new();
}
