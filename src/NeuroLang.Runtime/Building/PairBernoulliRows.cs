using System.Globalization;

namespace NeuroLang.Runtime.Building;

/// <summary>Every pair with a probability of its own: pair (i, j) exists where uniform (i, j, 0, 0) is below it.</summary>
internal sealed class PairBernoulliRows(Simulation simulation, int connection, uint stream, CellView pre, CellView post) : RowSource
{
    public override double ExpectedPerRow => 0;

    public override Span<int> Row(int i, RowScratch scratch)
    {
        scratch.BeginRow(i);
        var part = pre.PartOf(i);
        var context = new SynapseContext { Seed = simulation.Seed, I = i, Pre = pre.Populations[part], PreCell = pre.Cell(part, i) };
        var batch = scratch.Pairs;
        Span<int> places = stackalloc int[PairBatch.Size];
        Span<double> probabilities = stackalloc double[PairBatch.Size];
        for (var first = 0; first < post.Count; first += PairBatch.Size)
        {
            var count = Math.Min(PairBatch.Size, post.Count - first);
            for (var n = 0; n < count; n++)
                places[n] = first + n;
            var pairs = batch.Fill(post, context, places[..count], [], []);
            simulation.EvaluateProbabilities(connection, pairs, probabilities[..count]);
            for (var n = 0; n < count; n++)
            {
                var p = probabilities[n];
                if (double.IsNaN(p))
                    throw NotANumber(pairs[n]);
                if (p > 0 && Uniform.FromWord(Philox.CounterWord64(simulation.Seed, stream, (uint)i, (uint)places[n], 0, 0)) < p)
                    scratch.Add(places[n]);
            }
        }
        return scratch.Row;
    }

    private SimulationException NotANumber(in SynapseContext s) => new(
        SimulationError.InvalidProbability,
        string.Create(CultureInfo.InvariantCulture, $"connection '{simulation.Plan.Connections[connection].Name}': the probability of pair ({s.I}, {s.J}) is not a number"))
    {
        Population = s.Pre.Name,
        Cell = s.PreCell,
        Variable = simulation.Plan.Connections[connection].Name,
    };
}
