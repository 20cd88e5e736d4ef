using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Recording;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>What recorders sample in the steps of a batch: the values of their cells.</summary>
internal sealed unsafe class SampleLog : IDisposable
{
    private const long MostBytes = 64L << 20;
    private const long MostSteps = 256;
    private readonly IDevice _device;
    private readonly ulong _memory;
    private readonly ulong _record;
    private readonly (Population Population, int Slot, int Cell)[] _cells;
    private readonly long[] _values;

    public SampleLog(IDevice device, DeviceKernels kernels, DeviceMirror mirror, IReadOnlyList<StateRecorder> recorders)
    {
        _device = device;
        Recorders = recorders.Count;
        _cells = [.. recorders.SelectMany(r => r.Cells.Select(cell => (r.Population, r.Slot, cell))).Distinct()];
        var count = _cells.LongLength;
        Steps = count == 0 ? long.MaxValue : Math.Max(1, MostBytes / (count * sizeof(long)));
        Steps = Math.Min(Steps, MostSteps);
        _values = new long[Steps * _cells.Length];
        DeviceLayout layout = new();
        Lay(layout, kernels, mirror);
        _memory = device.Allocate(layout.Bytes);
        layout = new DeviceLayout(device, _memory);
        (_record, Work) = Lay(layout, kernels, mirror);
    }

    /// <summary>How many recorders there are.</summary>
    public int Recorders { get; }

    /// <summary>How many steps it holds.</summary>
    public long Steps { get; }

    /// <summary>What takes the sample of a step.</summary>
    public Work Work { get; }

    /// <summary>Gets what was sampled in the steps of a batch.</summary>
    public void Download(long from, long until)
    {
        for (long step = from, next; step < until && _cells.Length > 0; step = next)
        {
            // Up to where the record begins anew.
            next = Math.Min(until, ((step / Steps) + 1) * Steps);
            var first = step % Steps * _cells.Length;
            fixed (long* values = _values)
            {
                _device.Download(values + first, _record + (ulong)(first * sizeof(long)), (next - step) * _cells.Length * sizeof(long));
            }
        }
    }

    /// <summary>Puts the values of a step into the host's memory.</summary>
    public void Replay(long step)
    {
        var sample = _values.AsSpan((int)(step % Steps * _cells.Length), _cells.Length);
        for (var n = 0; n < _cells.Length; n++)
        {
            var (population, slot, cell) = _cells[n];
            if (population.SlotBytes(slot) == sizeof(int))
            {
                ((int*)population.Pointer(slot))[cell] = (int)sample[n];
            }
            else
            {
                ((long*)population.Pointer(slot))[cell] = sample[n];
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _device.Free(_memory);

    private (ulong Record, Work Work) Lay(DeviceLayout layout, DeviceKernels kernels, DeviceMirror mirror)
    {
        var record = layout.Reserve(Steps * _cells.Length * sizeof(long));
        var bytes = layout.Place(_cells.Length, () => _cells.Select(c => c.Population.SlotBytes(c.Slot)).ToArray());
        var from = layout.Place(_cells.Length, () => _cells.Select(c => mirror[c.Population.Pointer(c.Slot)] + (ulong)(c.Cell * c.Population.SlotBytes(c.Slot))).ToArray());
        var words = layout.Words([record, (ulong)Steps, (ulong)_cells.Length, bytes, from]);
        return (record, new Work(_cells.Length == 0 ? 0 : kernels["nl_sample"], words, _cells.Length));
    }
}
