using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>
/// What the values of a program of synapses may be: the corners of the box of what it reads, which bound every product and sum, and points within. Which spikes meet which weights is not looked at.
/// </summary>
internal static class SynapseSamples
{
    private const int MostCorners = 10;
    private const int Points = 256;

    /// <summary>An evaluator over such rows.</summary>
    public static SampleEvaluator Of(SynapseStep step)
    {
        var leaves = step.Leaves.OrderBy(l => l.Key, StringComparer.Ordinal).ToList();
        var corners = 1 << Math.Min(MostCorners, leaves.Count);
        var columns = leaves.Select((leaf, n) => new KeyValuePair<string, ImmutableArray<double>>(leaf.Key, [.. Column(leaf.Value.Range, n, corners)]));
        var ranges = leaves.Select(l => new KeyValuePair<string, ValueRange>(l.Key, l.Value.Range));
        var profile = new PopulationProfile(ranges.ToImmutableDictionary(StringComparer.Ordinal), columns.ToImmutableDictionary(StringComparer.Ordinal), ImmutableDictionary<string, double[]>.Empty);
        return new SampleEvaluator(profile, step.Step.Graph, step.Step.Shaper, _ => (1, 0));
    }

    private static IEnumerable<double> Column(ValueRange range, int leaf, int corners)
    {
        for (var row = 0; row < corners; row++)
        {
            yield return (row >> (leaf % MostCorners) & 1) == 0 ? range.Minimum : range.Maximum;
        }

        // Multiples of the golden ratio to powers spread points over the box.
        var stride = Math.Pow(0.6180339887498949, leaf + 1);
        for (var row = 1; row <= Points; row++)
        {
            var place = (row * stride) - Math.Floor(row * stride);
            yield return range.Minimum + (place * (range.Maximum - range.Minimum));
        }
    }
}
