using NeuroLang.Llvm.Gpu.Execution;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Building;

/// <content>Synapses one by one, as hosts see them.</content>
internal sealed unsafe partial class DrawnSynapses
{
    public IEnumerable<Synapse> Synapses()
    {
        if (Listed.Count == 0)
        {
            return Own();
        }

        var all = Listed[0] == this ? Listed : [];
        return all.SelectMany(block => block.Own().Select(synapse => (Synapse: synapse, Place: block.PlaceOf(synapse))))
            .OrderBy(s => s.Synapse.PreCell).ThenBy(s => s.Synapse.DelaySteps).ThenBy(s => s.Place).Select(s => s.Synapse);
    }

    private IEnumerable<Synapse> Own()
    {
        var (starts, index, weights, constant) = Read();
        for (var row = 0; row < _group.Rows; row++)
        {
            for (var n = starts[row]; n < starts[row + 1]; n++)
            {
                var place = IsDense ? DenseStart + (n - starts[row]) : IndexBytes == sizeof(ushort) ? At<ushort>(index, n) : At<uint>(index, n);
                var (delay, post) = _plan.DelaySteps is { } steps ? (steps, place) : Math.DivRem(place, (long)Target.Population.Padded);
                var weight = weights.Length == 0 ? constant : Target.LaneBytes == sizeof(int) ? At<int>(weights, n) : At<long>(weights, n);
                yield return new Synapse(Pre, _group.FirstCell + row, Target.Population, (int)post, Math.ScaleB((double)weight, -Target.Shift), (int)delay);
            }
        }
    }

    private (long[] Starts, byte[] Index, byte[] Weights, long Constant) Read()
    {
        (long[], byte[], byte[], long) read = default;
        GpuSimulation.OnDevice(() =>
        {
            using var memory = new DeviceMemory(_runner.Device);
            var rows = IsProcedural ? Fill(memory, (ulong)this[DrawingWord.Starts]) : Rows;
            read = (
                _runner.Read<long>((ulong)this[DrawingWord.Starts], _group.Rows + 1L),
                _runner.Read<byte>(rows.Index, Count * IndexBytes),
                _runner.Read<byte>(rows.Weights, rows.Weights == 0 ? 0 : Count * Target.LaneBytes),
                rows.Constant);
        });
        return read;
    }

    // The place in the post view, where the target is that of one part.
    private long PlaceOf(Synapse synapse) => _plan.Post.TakeWhile(part => part != PartOfTarget).Sum(part => part.Count) + synapse.PostCell - PartOfTarget.Start;

    private static T At<T>(byte[] bytes, long n)
        where T : unmanaged
    {
        fixed (byte* from = bytes)
        {
            return ((T*)from)[n];
        }
    }
}
