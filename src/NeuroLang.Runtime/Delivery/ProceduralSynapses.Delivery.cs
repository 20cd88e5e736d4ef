using System.Numerics;
using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Delivery;

internal sealed unsafe partial class ProceduralSynapses
{
    public void Deliver()
    {
        var cells = _group.Source.Cells;
        foreach (var cell in cells)
        {
            var row = cell - _group.FirstCell;
            if ((uint)row >= (uint)_group.Rows)
                continue;
            var end = _starts is null ? row + 1 : _starts[row + 1];
            for (var position = _starts is null ? row : _starts[row]; position < end; position++)
                Deliver(cell, _group.Entry(position).Index);
        }
    }

    private void Deliver(int cell, int i)
    {
        var row = _rows.Row(i, _scratch);
        row = row[.._finisher.Finish(row, _rows, i, Pre, cell)];
        for (int first = 0, part = 0; first < row.Length;)
        {
            part = _post.PartOf(row[first], part);
            var end = first + 1;
            for (var next = _post.Offset(part + 1); end < row.Length && row[end] < next; end++)
            {
            }
            if (_targets[part].LaneBytes == sizeof(int))
                Add<int>(row, first, end, part);
            else
                Add<long>(row, first, end, part);
            first = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add<TSum>(ReadOnlySpan<int> row, int first, int end, int part)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var target = _targets[part];
        var lanes = (long)target.Population.Padded;
        var ring = (TSum*)target.Ring;
        var constant = _plan.DelaySteps.GetValueOrDefault();
        for (var n = first; n < end; n++)
        {
            var slot = target.DueSlot + 1 + (_finisher.HasDelays ? _finisher.Delays[n] : constant);
            slot = slot >= target.Slots ? slot - target.Slots : slot;
            ring[slot * lanes + _post.Cell(part, row[n])] += TSum.CreateTruncating(WeightOf(_finisher, n, part));
        }
    }
}
