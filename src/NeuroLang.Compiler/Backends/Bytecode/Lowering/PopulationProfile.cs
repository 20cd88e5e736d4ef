using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>What a run of the program on a reference target showed of the cells of a population. All numbers in internal units.</summary>
/// <param name="Ranges">The range of every slot over all cells and boundaries, and under <c>arrival.TARGET</c> that of what arrived in a step.</param>
/// <param name="Samples">Columns of the same names: what some cells were at some boundaries, a row for each; those at which a range is reached are among them.</param>
/// <param name="Starts">The start values of every slot, one for each cell.</param>
public sealed record PopulationProfile(
    ImmutableDictionary<string, ValueRange> Ranges,
    ImmutableDictionary<string, ImmutableArray<double>> Samples,
    ImmutableDictionary<string, double[]> Starts)
{
    private const int MadeRows = 64;

    /// <summary>In front of the name of a target: what arrives there.</summary>
    public const string Arrival = "arrival.";

    /// <summary>The profile with a variable that no target shows, of which the range is known: rows have numbers spread evenly over it.</summary>
    internal PopulationProfile With(string slot, ValueRange range, double[] starts)
    {
        var rows = Samples.Values.Select(c => c.Length).DefaultIfEmpty(MadeRows).Max();
        return new PopulationProfile(
            Ranges.SetItem(slot, range),
            Samples.SetItem(slot, [.. Enumerable.Range(0, rows).Select(n => range.Minimum + ((range.Maximum - range.Minimum) * n / Math.Max(1, rows - 1)))]),
            Starts.SetItem(slot, starts));
    }
}
