using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>Aggregates over cells that synapses read, on a device, and what they were before.</summary>
internal sealed unsafe class DeviceProbes
{
    private const int HistoryHead = 2;
    private readonly ScalarHistory?[] _histories;
    private readonly ulong[] _results;
    private readonly ulong[] _values;
    private readonly ulong[] _former;
    private readonly ulong[] _records;
    private readonly double[][] _kept;
    private readonly long _steps;
    private readonly DeviceLayout _layout;

    public DeviceProbes(IrModule module, DeviceKernels kernels, DeviceLayout layout, DeviceCells cells, Func<int, ScalarHistory?> former, long steps)
    {
        _layout = layout;
        _steps = steps;
        var count = module.Probes.Length;
        _histories = [.. Enumerable.Range(0, count).Select(former)];
        (_results, _values, _former, _records) = (new ulong[count], new ulong[count], new ulong[count], new ulong[count]);
        _kept = [.. _histories.Select(h => new double[h is null ? 0 : steps])];
        var (take, keep) = (new List<Work>(), new List<Work>());
        for (var n = 0; n < count; n++)
        {
            _results[n] = layout.Reserve(sizeof(double));
            _values[n] = layout.Reserve(module.Probes[n].View.Count * (module.Precision == Precision.Float32 ? sizeof(float) : sizeof(double)));
            take.AddRange(Take(module, kernels, cells, n));
            if (_histories[n] is { } history)
            {
                _former[n] = layout.Reserve((HistoryHead + history.Longest + 1) * sizeof(double));
                _records[n] = layout.Reserve(steps * sizeof(double));
                keep.Add(new Work(kernels["nl_keep"], layout.Words([_results[n], _former[n], _records[n], (ulong)steps]), 1));
            }
        }

        (TakeAll, KeepAll) = (take, keep);
    }

    /// <summary>What computes all of them.</summary>
    public IReadOnlyList<Work> TakeAll { get; }

    /// <summary>What keeps those that are read later.</summary>
    public IReadOnlyList<Work> KeepAll { get; }

    /// <summary>The address of a value.</summary>
    public ulong Result(int probe) => _results[probe];

    /// <summary>The address of former values.</summary>
    public ulong Former(int probe) => _former[probe];

    /// <summary>The address of the values of all cells.</summary>
    public ulong Values(int probe) => _values[probe];

    /// <summary>Takes over what the host knows before a step.</summary>
    public void Upload(long step)
    {
        for (var n = 0; n < _histories.Length; n++)
        {
            if (_histories[n] is not { } history)
            {
                continue;
            }

            var copies = history.Longest + 1;
            var words = new ulong[HistoryHead + copies];
            (words[0], words[1]) = ((ulong)copies, history.IsEmpty ? 1u : 0);
            for (var ago = 0; ago < copies && !history.IsEmpty; ago++)
            {
                // What was kept last belongs to the boundary before.
                words[HistoryHead + (((step - 1 - ago) % copies + copies) % copies)] = BitConverter.DoubleToUInt64Bits(history.At(ago));
            }

            _layout.Store<ulong>(_former[n], words);
        }
    }

    /// <summary>Gets what was kept in the steps of a batch.</summary>
    public void Download(IDevice device)
    {
        for (var n = 0; n < _kept.Length; n++)
        {
            fixed (double* kept = _kept[n])
            {
                if (_kept[n].Length > 0)
                {
                    device.Download(kept, _records[n], _kept[n].Length * sizeof(double));
                }
            }
        }
    }

    /// <summary>Keeps the values of a step on the host.</summary>
    public void Replay(long step)
    {
        for (var n = 0; n < _histories.Length; n++)
        {
            _histories[n]?.Keep(step, _kept[n][step % _steps]);
        }
    }

    private IEnumerable<Work> Take(IrModule module, DeviceKernels kernels, DeviceCells cells, int number)
    {
        var probe = module.Probes[number];
        var count = 0L;
        for (var r = 0; r < probe.View.Ranges.Length; r++)
        {
            var range = probe.View.Ranges[r];
            var listed = range.Indices is { } indices ? _layout.Place(indices.Length, () => indices.ToArray()) : 0;
            var words = _layout.Words([cells[range.Population], _values[number], listed, (ulong)(range.Indices is null ? range.Start : 0), (ulong)range.Count, (ulong)count]);
            yield return new Work(kernels[kernels.Code.Probes[(number, r)]], words, range.Count);
            count += range.Count;
        }

        foreach (var work in probe.Function == IrProbe.Each ? [] : CellPlan.Reduction(_layout, kernels, module.Precision, probe.Function, _values[number], count, _results[number]))
        {
            yield return work;
        }
    }
}
