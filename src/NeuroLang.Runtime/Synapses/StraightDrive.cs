using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>
/// A drive through a table that joins neighbouring cells to neighbouring cells, one to one and with one delay, such as a port of values into all cells. The sum over one synapse is its value, and a total, which is never -0, does not tell -0
/// from 0: so what it adds is a product of lanes.
/// </summary>
internal sealed unsafe class StraightDrive
{
    private readonly SynapseTable _table;
    private readonly ScaledRead _scaled;
    private readonly int _firstPre;
    private readonly int _firstPost;
    private readonly int _delay;

    private StraightDrive(SynapseTable table, ScaledRead scaled, int firstPre, int firstPost, int delay)
    {
        _table = table;
        _scaled = scaled;
        _firstPre = firstPre;
        _firstPost = firstPost;
        _delay = delay;
    }

    /// <summary>The drive, or null where the table is of another form.</summary>
    public static StraightDrive? Of(SynapseTable table, ScaledRead? scaled)
    {
        if (scaled is null || table.Count == 0 || table.HasDendritic || table.AliveSlot >= 0 || table.ElementSlot >= 0)
            return null;
        var row = 0;
        while (table.Start(row + 1) == 0)
            row++;
        if (row + table.Count > table.Rows)
            return null;
        var post = table.PostCell(row, 0);
        var delay = table.Run(table.RunsOf(row).First).Delay;
        for (var n = 0; n < table.Count; n++)
        {
            if (table.Start(row + n) != n || table.Start(row + n + 1) != n + 1 || table.PostCell(row + n, n) != post + n || table.Run(table.RunsOf(row + n).First).Delay != delay)
                return null;
        }
        return new StraightDrive(table, scaled, table.FirstCell + row, post, delay + table.DendriticSteps);
    }

    /// <summary>Adds the values of this boundary.</summary>
    public void AddTo(DriveTotal total)
    {
        if (total.IsNarrow)
        {
            fixed (float* read = _table.PreReadAt32(_scaled.Read, _delay), slot = _scaled.Slot < 0 ? default : _table.Real32(_scaled.Slot))
                Add((float*)total.Sums + _firstPost, read + _firstPre, slot, (float)_scaled.Factor);
        }
        else
        {
            fixed (double* read = _table.PreReadAt64(_scaled.Read, _delay), slot = _scaled.Slot < 0 ? default : _table.Real64(_scaled.Slot))
                Add((double*)total.Sums + _firstPost, read + _firstPre, slot, _scaled.Factor);
        }
    }

    private void Add<T>(T* total, T* read, T* slot, T factor)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        if (slot != null)
            LaneLoops.AddProducts(total, slot, read, _table.Count);
        else
            LaneLoops.AddScaled(total, read, factor, _table.Count);
    }
}
