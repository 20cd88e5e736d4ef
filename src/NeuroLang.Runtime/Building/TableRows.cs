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
    private readonly double[] _values = new double[synapse.Slots.Count];
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

    private void Append(PreGroup group, int cell, TableChunk[] chunks)
    {
        var context = new SynapseContext { Seed = simulation.Seed, Pre = group.Population, PreCell = cell };
        foreach (var (delay, j, i, m, row) in _row)
        {
            var part = post.PartOf(j);
            var table = _tableOfPart[part];
            (context.I, context.J, context.M, context.Row) = (i, j, m, row);
            context.Post = posts[table];
            context.PostCell = post.Cell(part, j);
            var chunk = chunks[table];
            chunk.Count1(cell - group.FirstCell);
            if (!shapes[table].IsDense)
                chunk.Posts.Add(context.PostCell);
            if (_finisher.HasDelays)
                chunk.Delays.Add(delay);
            if (synapse.DendriticSteps is null)
                chunk.Dendritic.Add(_finisher.Steps(simulation.DendriticOf(connection, context), context));
            if (_values.Length == 0)
                continue;
            Array.Clear(_values);
            simulation.StartValues(connection, context, _values);
            if (_element >= 0)
                _values[_element] = _finisher.Element(_values[_element], synapse.Elements, context);
            for (var slot = 0; slot < _values.Length; slot++)
                chunk.AddLane(_lanes.Bits(slot, _values[slot]));
        }
    }
}
