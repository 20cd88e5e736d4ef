using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// Draws rows of a connection with a synapse model: puts the synapses of each pre cell in order of delay, place in the post view, view
/// entry of the pre cell and multiplicity, and evaluates their dendritic delays and start values.
/// </summary>
internal sealed class TableRows(
    Simulation simulation, int connection, ConnectionPlan plan, SynapsePlan synapse, CellView post, Population[] posts, TableShape[] shapes)
{
    private readonly RowScratch _scratch = new(simulation.Seed, plan.Stream);
    private readonly RowFinisher _finisher = new(simulation, connection, plan, post);
    private readonly int[] _tableOfPart = post.Populations.Select(population => Array.IndexOf(posts, population)).ToArray();
    private readonly SynapseContext[] _pairs = new SynapseContext[PairBatch.Size];
    private readonly double[] _values = new double[PairBatch.Size * synapse.Slots.Count];
    private readonly double[] _dendritic = new double[synapse.DendriticSteps is null ? PairBatch.Size : 0];
    private readonly LaneSet _lanes = new(synapse.Slots, simulation.Plan.Precision, 0);
    private readonly int _element = synapse.Slots.Select(slot => slot.Name).ToList().IndexOf(SynapseTable.Element);
    private readonly List<(int Delay, int J, int I, int M, int Row)> _row = [];

    /// <summary>Draws the entries <paramref name="first"/> to <paramref name="end"/> - 1 of a group and appends them to one chunk a table.</summary>
    public void Draw(PreGroup group, RowSource rows, int first, int end, TableChunk[] chunks)
    {
        for (var position = first; position < end;)
        {
            var cell = group.Entry(position).Cell;
            var entries = 0;
            _row.Clear();
            for (; position < end && group.Entry(position).Cell == cell; position++, entries++)
                Add(group.Entry(position).Index, group.Population, cell, rows);
            if (entries > 1)
                _row.Sort();
            Append(group, cell, chunks);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int i, Population pre, int cell, RowSource rows)
    {
        var row = rows.Row(i, _scratch);
        var count = _finisher.Finish(row, rows, i, pre, cell);
        for (var place = 0; place < count; place++)
        {
            var n = _finisher.HasDelays ? (int)(uint)_finisher.Order[place] : place;
            _row.Add((_finisher.HasDelays ? _finisher.Delays[n] : 0, row[n], i, _finisher.Numbers[n], _finisher.Rows[n]));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Append(PreGroup group, int cell, TableChunk[] chunks)
    {
        var context = new SynapseContext { Seed = simulation.Seed, Pre = group.Population, PreCell = cell };
        for (var first = 0; first < _row.Count; first += PairBatch.Size)
        {
            var count = Math.Min(PairBatch.Size, _row.Count - first);
            for (var n = 0; n < count; n++)
            {
                var (_, j, i, m, row) = _row[first + n];
                var part = post.PartOf(j);
                (context.I, context.J, context.M, context.Row) = (i, j, m, row);
                context.Post = posts[_tableOfPart[part]];
                context.PostCell = post.Cell(part, j);
                _pairs[n] = context;
            }
            if (synapse.DendriticSteps is null)
                simulation.EvaluateDendriticDelays(connection, _pairs.AsSpan(0, count), _dendritic.AsSpan(0, count));
            var values = _values.AsSpan(0, count * synapse.Slots.Count);
            values.Clear();
            if (values.Length > 0)
                simulation.EvaluateStartValues(connection, _pairs.AsSpan(0, count), values);
            for (var n = 0; n < count; n++)
                Append(group, n, _row[first + n].Delay, values, count, chunks);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Append(PreGroup group, int n, int delay, Span<double> values, int count, TableChunk[] chunks)
    {
        ref readonly var pair = ref _pairs[n];
        var table = _tableOfPart[post.PartOf(pair.J)];
        var chunk = chunks[table];
        chunk.Count1(pair.PreCell - group.FirstCell);
        if (!shapes[table].IsDense)
            chunk.Posts.Add(pair.PostCell);
        if (_finisher.HasDelays)
            chunk.Delays.Add(delay);
        if (synapse.DendriticSteps is null)
            chunk.Dendritic.Add(_finisher.Steps(_dendritic[n], in pair));
        if (_element >= 0)
        {
            ref var element = ref values[(_element * count) + n];
            element = _finisher.Element(element, synapse.Elements, in pair);
        }
        for (var slot = 0; slot < synapse.Slots.Count; slot++)
            chunk.AddLane(_lanes.Bits(slot, values[(slot * count) + n]));
    }
}
