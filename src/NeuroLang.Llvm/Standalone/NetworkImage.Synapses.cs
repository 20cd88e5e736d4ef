using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Standalone;

/// <content>Synapses with variables.</content>
internal sealed unsafe partial class NetworkImage
{
    private void Table(SynapseTable table)
    {
        var indexBytes = table.IsDense ? 0 : table.Post.Size > ushort.MaxValue + 1 ? sizeof(int) : sizeof(ushort);
        var (runs, columns) = (table.Runs, table.Columns);
        _numbers.AddRange(
        [
            table.Pre.Index, table.Post.Index, table.FirstCell, table.Rows, indexBytes, table.DenseStart, table.DenseCount, table.Count,
            table.HasDendritic ? 1 : 0, columns is null ? 0 : 1, runs is null ? -1 : runs.First(table.Rows), columns?.Runs is { } all ? all.First(columns.Cells) : -1,
        ]);
        if (!table.IsDense)
        {
            _sections.Add(ImageSection.Of([.. Enumerable.Range(0, table.Rows + 1).Select(row => (int)table.Start(row))]));
            _sections.Add(ImageSection.Of(table.IndexPointer, (long)table.Count * indexBytes));
        }

        Runs(runs, table.Rows);
        if (table.HasDendritic)
        {
            _sections.Add(ImageSection.Of([.. table.Dendritic(0, table.Count)]));
        }

        if (columns is not null)
        {
            _sections.Add(ImageSection.Of(columns.StartsPointer, (columns.Cells + 1L) * sizeof(int)));
            _sections.Add(ImageSection.Of(columns.PositionsPointer, (long)table.Count * sizeof(int)));
            Runs(columns.Runs, columns.Cells);
        }

        Lanes(table.Slots, table.Count);
        Lanes(table.PreLanes, table.Pre.Size);
        Lanes(table.PostLanes, table.Post.Size);
    }

    private void Runs(RunIndex? runs, int rows)
    {
        if (runs is null)
        {
            return;
        }

        var count = runs.First(rows);
        _sections.Add(ImageSection.Of([.. Enumerable.Range(0, rows + 1).Select(runs.First)]));
        _sections.Add(ImageSection.Of([.. Enumerable.Range(0, count).SelectMany(run => new[] { runs.Delay(run), runs.Bounds(run).End })]));
    }

    private void Lanes(LaneSet lanes, long count)
    {
        for (var slot = 0; slot < lanes.Slots; slot++)
        {
            _sections.Add(ImageSection.Of(lanes.Pointer(slot), count * lanes.LaneBytes));
        }
    }

    /// <summary>The order of synapses in a state, where it is not that of the tables: by pre population in the order of the view, pre cell, axonal delay, place in the post view.</summary>
    private void Order(IrConnection connection, Projection projection)
    {
        var tables = projection.Tables;
        var post = new Dictionary<(int, int), int>();
        foreach (var range in connection.Post.Ranges)
        {
            for (var n = 0L; n < range.Count; n++)
            {
                post.TryAdd((range.Population, (int)range[n]), post.Count);
            }
        }

        // One table is in that order, but where the view names a cell more than once.
        if (tables.Count == 0 || (tables.Count == 1 && post.Count == connection.Post.Count))
        {
            _numbers.Add(0);
            return;
        }

        var populations = connection.Pre.Ranges.Select(r => r.Population).Distinct().ToList();
        var places = Enumerable.Range(0, tables.Count).ToDictionary(n => tables[n]);
        _numbers.Add(1);
        _sections.Add(ImageSection.Of([.. projection.Views(withRemoved: true)
            .OrderBy(s => populations.IndexOf(s.Pre.Index)).ThenBy(s => s.PreCell).ThenBy(s => s.DelaySteps).ThenBy(s => post[(s.Post.Index, s.PostCell)])
            .Select(s => ((long)places[s.Table] << 32) | (uint)s.Position)]));
    }
}
