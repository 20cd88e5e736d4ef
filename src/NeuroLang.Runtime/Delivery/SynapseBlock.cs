using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

/// <summary>
/// The synapses of one connection from one pre population to one target: compressed rows by pre cell. Per synapse it
/// holds what differs and nothing else:
/// <code>
/// index    none (dense rows) | 1 bit a post cell | 16 bits | 32 bits: the post cell
///          32 bits, where delays differ: delay * padded lanes + post cell, so that a row ascends through the ring
/// weight   none (all equal) | int (float32) | long (float64): round(w 2^s)
/// </code>
/// </summary>
internal sealed unsafe partial class SynapseBlock : IStaticSynapses
{
    private NativeBlock _starts;
    private NativeBlock _index;
    private readonly Precision _precision;
    private NativeBlock? _weights;
    private long _constant;

    public SynapseBlock(SynapseBlockShape shape, NativeBlock starts, NativeBlock index, NativeBlock? weights, long count)
    {
        Shape = shape;
        _starts = starts;
        _index = index;
        _weights = weights;
        _precision = shape.Precision;
        Count = count;
    }

    public SynapseBlockShape Shape { get; }

    public Population Pre => Shape.Pre;

    public long Count { get; }

    public long Bytes => _starts.Bytes + _index.Bytes + (_weights?.Bytes ?? 0) + (_cuts?.Bytes ?? 0) + (_bits?.Bytes ?? 0);

    /// <summary>The first synapse of each row that is a list, 64 bits each; null in dense blocks.</summary>
    public byte* Starts => Shape.IsDense ? null : _starts.Pointer;

    /// <summary>The index of rows that are lists.</summary>
    public byte* Index => _index.Pointer;

    /// <summary>The weights as integers, or null where all are <see cref="Constant"/>.</summary>
    public byte* Weights => _weights is null ? null : _weights.Pointer;

    /// <summary>The integer of the weight that all synapses have.</summary>
    public long Constant => _constant;

    public bool EndsAt(Accumulator target) => Shape.Target == target;

    public IEnumerable<Synapse> Synapses()
    {
        for (var row = 0; row < Shape.Rows; row++)
        {
            foreach (var (post, delay, weight) in Entries(row))
                yield return new Synapse(Shape.Pre, Shape.FirstCell + row, Shape.Target.Population, post, Math.ScaleB((double)weight, -Shape.Target.Shift), delay);
        }
    }

    public void Dispose()
    {
        _starts.Dispose();
        _index.Dispose();
        _weights?.Dispose();
        _cuts?.Dispose();
        _bits?.Dispose();
    }

    /// <summary>First synapse of a row; row <see cref="SynapseBlockShape.Rows"/> gives the end.</summary>
    public long Start(int row) => Shape.IsDense ? (long)row * Shape.DenseCount : ((long*)_starts.Pointer)[row];

    /// <summary>The post cell and delay (in steps) of synapse <paramref name="position"/> of row <paramref name="row"/>.</summary>
    public (int Post, int Delay) Place(int row, long position)
    {
        if (Shape.IsDense)
            return (Shape.DenseStart + (int)(position - Start(row)), Shape.DelaySteps);
        if (Shape.IndexBytes == sizeof(ushort))
            return (((ushort*)_index.Pointer)[position], Shape.DelaySteps);
        var index = ((uint*)_index.Pointer)[position];
        var lanes = (uint)Shape.Target.Population.Padded;
        return Shape.HasDelays ? ((int)(index % lanes), (int)(index / lanes)) : ((int)index, Shape.DelaySteps);
    }

    // By delay, then post cell, then as they were drawn, however the row is stored; weights as integers.
    private IEnumerable<(int Post, int Delay, long Weight)> Entries(int row)
    {
        var entries = Positions(row).Select(position => (Place(row, position), Integer(position))).Select(entry => (entry.Item1.Post, entry.Item1.Delay, entry.Item2));
        return _bits is null ? entries : entries.Concat(_bits.Cells(row).Select(post => (post, Shape.DelaySteps, _constant))).OrderBy(entry => entry.Item1);
    }

    private long Integer(long position) => _weights is null ? _constant
        : _precision == Precision.Float32 ? ((int*)_weights.Pointer)[position]
        : ((long*)_weights.Pointer)[position];
}
