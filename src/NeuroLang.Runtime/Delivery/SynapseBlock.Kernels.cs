using System.Numerics;
using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Delivery;

internal sealed unsafe partial class SynapseBlock
{
    /// <summary>A post cell of 16 or 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nuint At<TIndex>(TIndex* index)
        where TIndex : unmanaged =>
        sizeof(TIndex) == sizeof(ushort) ? *(ushort*)index : *(uint*)index;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddConstant<TIndex, TSum>(TIndex* index, TIndex* end, TSum* sums, TSum weight)
        where TIndex : unmanaged
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        for (; end - index >= 8; index += 8)
        {
            sums[At(index)] += weight;
            sums[At(index + 1)] += weight;
            sums[At(index + 2)] += weight;
            sums[At(index + 3)] += weight;
            sums[At(index + 4)] += weight;
            sums[At(index + 5)] += weight;
            sums[At(index + 6)] += weight;
            sums[At(index + 7)] += weight;
        }
        for (; index < end; index++)
            sums[At(index)] += weight;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddWeights<TIndex, TSum>(TIndex* index, TIndex* end, TSum* weights, TSum* sums)
        where TIndex : unmanaged
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        for (; end - index >= 8; index += 8, weights += 8)
        {
            sums[At(index)] += weights[0];
            sums[At(index + 1)] += weights[1];
            sums[At(index + 2)] += weights[2];
            sums[At(index + 3)] += weights[3];
            sums[At(index + 4)] += weights[4];
            sums[At(index + 5)] += weights[5];
            sums[At(index + 6)] += weights[6];
            sums[At(index + 7)] += weights[7];
        }
        for (; index < end; index++, weights++)
            sums[At(index)] += *weights;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow<TSum>(TSum* weights, TSum* sums, int count)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var j = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; j + Vector<TSum>.Count <= count; j += Vector<TSum>.Count)
                Vector.Store(Vector.Load(sums + j) + Vector.Load(weights + j), sums + j);
        }
        for (; j < count; j++)
            sums[j] += weights[j];
    }
}
