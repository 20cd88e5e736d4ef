using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>A function of one variable, linear in each of 256 segments: round(f · slope) + base, with f = 0 … 255 the place within the segment.</summary>
/// <param name="Name">What it is a table of.</param>
/// <param name="Bases">Value at the start of each segment; segment s starts at the argument 256·s − 32768.</param>
/// <param name="Slopes">Slope of each segment, in units of 2^−shift of the instruction that reads the table.</param>
public sealed record BytecodeTable(string Name, ImmutableArray<short> Bases, ImmutableArray<short> Slopes)
{
    /// <summary>Number of segments.</summary>
    public const int Segments = 256;
}
