using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>The events of the steps of a batch: for each event of each population a list of every step, in no order.</summary>
internal sealed unsafe class EventLogs : IDisposable
{
    private const long MostBytes = 256L << 20;
    private const long MostSteps = 256;
    private readonly IDevice _device;
    private readonly nint _pack;
    private readonly ulong _control;
    private readonly List<(SpikeList List, int Size, ulong Cells)> _lists = [];
    private readonly ulong _counts;
    private readonly ulong _starts;
    private readonly ulong _words;
    private readonly int[] _found;
    private readonly long[] _places;
    private int[] _cells = [];
    private ulong _packed;

    public EventLogs(IReadOnlyList<Population> populations, DeviceLayout layout, IDevice device, DeviceKernels kernels, ulong control)
    {
        (_device, _control) = (device, control);
        _pack = kernels["nl_pack"];
        var lists = populations.SelectMany(p => p.EventLists.Select(list => (List: list, p.Size))).ToList();
        Steps = Math.Clamp(MostBytes / Math.Max(1, lists.Sum(l => (long)l.Size * sizeof(int))), 1, MostSteps);
        _found = new int[lists.Count * Steps];
        _places = new long[_found.Length];
        _counts = layout.Reserve(_found.Length * (long)sizeof(int));
        _starts = layout.Reserve(_places.Length * (long)sizeof(long));
        foreach (var (list, size) in lists)
        {
            _lists.Add((list, size, layout.Reserve(Steps * size * sizeof(int))));
        }

        _words = layout.Words([0, _starts, .. lists.SelectMany(l => Words(l.List))]);
    }

    /// <summary>How many steps a batch has at most.</summary>
    public long Steps { get; }

    /// <summary>The words of a list.</summary>
    public ulong[] Words(SpikeList list)
    {
        var place = _lists.FindIndex(l => l.List == list);
        return [_lists[place].Cells, _counts + (ulong)(place * Steps * sizeof(int)), (ulong)_lists[place].Size, (ulong)Steps];
    }

    /// <summary>Forgets all events.</summary>
    public void Clear() => _device.Clear(_counts, _found.Length * (long)sizeof(int));

    /// <summary>Gets the events of a batch.</summary>
    public void Download()
    {
        if (_found.Length == 0)
        {
            return;
        }

        fixed (int* found = _found)
        {
            _device.Download(found, _counts, _found.Length * (long)sizeof(int));
        }

        var count = 0L;
        for (var n = 0; n < _found.Length; n++)
        {
            _places[n] = count;
            count += _found[n];
        }

        if (count > _cells.Length)
        {
            _device.Free(_packed);
            _cells = new int[2 * count];
            _packed = _device.Allocate(_cells.Length * (long)sizeof(int));
        }

        if (count == 0)
        {
            return;
        }

        fixed (long* places = _places)
        {
            _device.Upload(_starts, places, _places.Length * (long)sizeof(long));
        }

        var packed = _packed;
        _device.Upload(_words, &packed, sizeof(ulong));
        _device.Launch(new DeviceLaunch(_pack, _control, _words, 0, 0, Steps, true, _lists.Count));
        fixed (int* cells = _cells)
        {
            _device.Download(cells, _packed, count * sizeof(int));
        }
    }

    /// <summary>Puts the events of a step into the lists of the host, in ascending order of cells.</summary>
    public void Replay(long step)
    {
        for (var n = 0; n < _lists.Count; n++)
        {
            var at = (n * Steps) + (step % Steps);
            var cells = _cells.AsSpan((int)_places[at], _found[at]);
            cells.Sort();
            cells.CopyTo(new Span<int>(_lists[n].List.Pointer, cells.Length));
            _lists[n].List.Take(cells.Length);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _device.Free(_packed);
}
