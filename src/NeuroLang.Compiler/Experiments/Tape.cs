using System.Collections.Immutable;

namespace NeuroLang.Compiler.Experiments;

/// <summary>What a file lets flow into a port: steps from the statement that plays it, and what is fed then.</summary>
/// <param name="Population">The port.</param>
/// <param name="Steps">The steps at which something is fed, ascending, each once.</param>
/// <param name="Cells">For a port of spikes the cells of each of them, else empty.</param>
/// <param name="Values">For a port of values the values of all channels, in internal units, else empty.</param>
/// <param name="End">For a port of values the step from which on the file says nothing any more; never for spikes, and where there is one row.</param>
internal sealed record Tape(int Population, long[] Steps, ImmutableArray<int[]> Cells, ImmutableArray<double[]> Values, long End)
{
    /// <summary>Stands for no end.</summary>
    public const long Endless = long.MaxValue;
}
