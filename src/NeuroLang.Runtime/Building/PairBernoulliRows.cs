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
        var postPart = 0;
        for (var j = 0; j < post.Count; j++)
        {
            postPart = post.PartOf(j, postPart);
            context.J = j;
            context.Post = post.Populations[postPart];
            context.PostCell = post.Cell(postPart, j);
            var p = simulation.CheckedProbability(connection, context);
            if (p > 0 && Uniform.FromWord(Philox.CounterWord64(simulation.Seed, stream, (uint)i, (uint)j, 0, 0)) < p)
                scratch.Add(j);
        }
        return scratch.Row;
    }
}
