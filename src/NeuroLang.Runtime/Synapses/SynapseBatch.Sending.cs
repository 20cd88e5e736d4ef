using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime.Synapses;

/// <content>What synapses of a row send.</content>
public sealed unsafe partial class SynapseBatch
{
    // Behind the lanes of values: the integers that are added.
    private int* Integers => (int*)(_lanes.Pointer + _lanes.Bytes) - 2 * Most;

    /// <summary>Adds lanes to the post cells, each to arrive behind the dendritic delay of its synapse.</summary>
    /// <exception cref="SimulationException">A value is not finite, or larger than the sums have room for.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Send(int lanes, Accumulator target)
    {
        var values = Lanes<float>(lanes);
        var posts = _cells + _at - _first;
        if (target.Precision != Plans.Precision.Float32 || target.IsWide || !TryQuantise(values, target))
        {
            for (var n = 0; n < _count; n++)
                target.Add(posts[n], Table.DendriticAt(_at + n), Value(lanes, n, target));
            return;
        }
        if (Table.HasDendritic)
        {
            for (var n = 0; n < _count; n++)
                target.Lanes32(Table.DendriticAt(_at + n))[posts[n]] += Integers[n];
            return;
        }
        var sums = target.Lanes32(Table.DendriticSteps);
        if (Table.IsDense)
            AddNeighbours(sums + *posts, Integers);
        else
            AddEach(sums, posts, Integers);
    }

    /// <summary>Adds lanes to the pre cell, to arrive at the current boundary.</summary>
    /// <exception cref="SimulationException">A value is not finite, or larger than the sums have room for.</exception>
    public void SendBack(int lanes, Accumulator target, int cell)
    {
        for (var n = 0; n < _count; n++)
            target.Add(cell, 0, Value(lanes, n, target));
    }

    private double Value(int lanes, int n, Accumulator target) => target.Precision == Plans.Precision.Float32 ? Lanes<float>(lanes)[n] : Lanes<double>(lanes)[n];

    // False where a value does not fit: then each is added alone, so that the first of them is named.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryQuantise(float* values, Accumulator target)
    {
        if (!Avx2.IsSupported)
            return false;
        var (first, second) = target.Factors;
        var (f, g, limit) = (Vector256.Create(first), Vector256.Create(second), Vector256.Create(target.Limit));
        var integers = Integers;
        var fits = Vector256<double>.AllBitsSet;
        var n = 0;
        for (; n <= _count - 4; n += 4)
        {
            // The conversion rounds half to even; what is out of range becomes int.MinValue, which no limit allows.
            var integer = Avx.ConvertToVector128Int32(Avx.ConvertToVector256Double(Vector128.Load(values + n)) * f * g);
            fits &= Vector256.LessThanOrEqual(Vector256.Abs(Avx.ConvertToVector256Double(integer)), limit);
            integer.Store(integers + n);
        }
        var isFit = Vector256.EqualsAll(fits.AsInt64(), Vector256<long>.AllBitsSet);
        for (; n < _count && isFit; n++)
        {
            var rounded = Math.Round(values[n] * first * second, MidpointRounding.ToEven);
            isFit = Math.Abs(rounded) <= target.Limit;
            integers[n] = isFit ? (int)rounded : 0;
        }
        return isFit;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddNeighbours(int* sums, int* integers)
    {
        var n = 0;
        for (; n <= _count - Vector<int>.Count; n += Vector<int>.Count)
            (Vector.Load(sums + n) + Vector.Load(integers + n)).Store(sums + n);
        for (; n < _count; n++)
            sums[n] += integers[n];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddEach(int* sums, int* posts, int* integers)
    {
        for (var n = 0; n < _count; n++)
            sums[posts[n]] += integers[n];
    }
}
