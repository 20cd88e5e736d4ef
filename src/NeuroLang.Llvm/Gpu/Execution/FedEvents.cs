using NeuroLang.Runtime;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>
/// What hosts make the cells of ports do: lists of one step, beside those of a batch. They are delivered before the first step of a run as the events of the step before it, whose stamp is
/// the boundary at which the run begins.
/// </summary>
internal sealed class FedEvents
{
    private readonly DeviceLayout _layout;
    private readonly ulong _counts;
    private readonly List<(SpikeList List, ulong Cells, int Size)> _lists = [];
    private readonly int[][] _staged;

    public FedEvents(IReadOnlyList<Population> populations, DeviceLayout layout)
    {
        _layout = layout;
        foreach (var port in populations.Where(p => p.Plan.Port == PortKind.Spikes))
        {
            _lists.Add((port.Spikes, layout.Reserve(port.Size * (long)sizeof(int)), port.Size));
        }

        _counts = layout.Reserve(_lists.Count * (long)sizeof(int));
        _staged = [.. _lists.Select(_ => Array.Empty<int>())];
    }

    /// <summary>Whether there is something to deliver.</summary>
    public bool Any => Array.Exists(_staged, cells => cells.Length > 0);

    /// <summary>Whether a list is that of a port.</summary>
    public bool Has(SpikeList list) => _lists.Exists(l => l.List == list);

    /// <summary>The words of a list (<c>device.h</c>), which is that of every step.</summary>
    public ulong[] Words(SpikeList list)
    {
        var place = _lists.FindIndex(l => l.List == list);
        return [_lists[place].Cells, _counts + (ulong)(place * sizeof(int)), (ulong)_lists[place].Size, 1];
    }

    /// <summary>Notes the cells of a list until they are delivered.</summary>
    public void Stage(SpikeList list) => _staged[_lists.FindIndex(l => l.List == list)] = list.Cells.ToArray();

    /// <summary>Gives the device what was noted.</summary>
    public void Upload()
    {
        for (var n = 0; n < _lists.Count; n++)
        {
            _layout.Store<int>(_lists[n].Cells, _staged[n]);
        }

        _layout.Store<int>(_counts, _staged.Select(cells => cells.Length).ToArray());
        Array.Fill(_staged, []);
    }
}
