using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuroLang.Cli.Profiling;

/// <summary>What one core of this machine can do, measured in a tenth of a second: the roof under which kernels stand (Williams, Waterman and Patterson 2009).</summary>
internal static class MachineLimits
{
    private const int Trials = 5;
    private const int Chains = 10;

    /// <summary>Operations a second in float32, a fused product and sum counted as two.</summary>
    public static double OperationsPerSecond()
    {
        var best = double.MaxValue;
        const int Rounds = 200_000;
        var result = 0f;
        for (var trial = 0; trial < Trials; trial++)
        {
            var clock = Stopwatch.StartNew();
            result += Multiply(Rounds);
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        GC.KeepAlive(result);
        return 2.0 * Chains * Vector256<float>.Count * Rounds / best;
    }

    /// <summary>Bytes a second of an update in place, read and written, in a piece of memory of this size.</summary>
    public static double BytesPerSecond(long bytes)
    {
        var values = new float[Math.Clamp(bytes / sizeof(float), 1024, 1 << 24)];
        var rounds = Math.Max(1, (1 << 21) / values.Length);
        var best = double.MaxValue;
        for (var trial = 0; trial < Trials; trial++)
        {
            var clock = Stopwatch.StartNew();
            for (var round = 0; round < rounds; round++)
            {
                Update(values);
            }

            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        return 2.0 * sizeof(float) * values.Length * rounds / best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Multiply(int rounds)
    {
        var (a, b, c, d, e) = (Vector256.Create(1f), Vector256.Create(2f), Vector256.Create(3f), Vector256.Create(4f), Vector256.Create(5f));
        var (f, g, h, i, j) = (Vector256.Create(6f), Vector256.Create(7f), Vector256.Create(8f), Vector256.Create(9f), Vector256.Create(10f));
        var x = Vector256.Create(0.999f);
        for (var round = 0; round < rounds; round++)
        {
            a = Vector256.FusedMultiplyAdd(a, x, x);
            b = Vector256.FusedMultiplyAdd(b, x, x);
            c = Vector256.FusedMultiplyAdd(c, x, x);
            d = Vector256.FusedMultiplyAdd(d, x, x);
            e = Vector256.FusedMultiplyAdd(e, x, x);
            f = Vector256.FusedMultiplyAdd(f, x, x);
            g = Vector256.FusedMultiplyAdd(g, x, x);
            h = Vector256.FusedMultiplyAdd(h, x, x);
            i = Vector256.FusedMultiplyAdd(i, x, x);
            j = Vector256.FusedMultiplyAdd(j, x, x);
        }

        return Vector256.Sum(a + b + c + d + e + f + g + h + i + j);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Update(float[] values)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(values);
        var one = Vector256.Create(1f);
        var count = (nuint)Vector256<float>.Count;
        for (nuint n = 0; n + (4 * count) <= (nuint)values.Length; n += 4 * count)
        {
            (Vector256.LoadUnsafe(ref start, n) + one).StoreUnsafe(ref start, n);
            (Vector256.LoadUnsafe(ref start, n + count) + one).StoreUnsafe(ref start, n + count);
            (Vector256.LoadUnsafe(ref start, n + (2 * count)) + one).StoreUnsafe(ref start, n + (2 * count));
            (Vector256.LoadUnsafe(ref start, n + (3 * count)) + one).StoreUnsafe(ref start, n + (3 * count));
        }
    }
}
