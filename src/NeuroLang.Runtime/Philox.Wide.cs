using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime;

/// <content>Words of cells in vectors of 512 bits: all 16 counters of a block go through the rounds together.</content>
public static partial class Philox
{
    private static bool IsWide => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FillWide(Span<uint> destination, uint seed, uint stream, long step, uint plane, long firstCell)
    {
        Span<ulong> keys = stackalloc ulong[2 * Rounds];
        Keys(keys, seed, stream);
        ref var key = ref MemoryMarshal.GetReference(keys);
        ref var start = ref MemoryMarshal.GetReference(destination);
        var even = Vector512.Create(0u, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        var (c1, c2, c3) = (Vector512.Create((ulong)(uint)step), Vector512.Create((ulong)step >> 32), Vector512.Create((ulong)plane));
        for (nuint offset = 0; offset < (nuint)destination.Length; offset += 64)
        {
            var c0 = Counters(firstCell + (long)offset);
            Pair(
                ref key, c0, c0 + Vector512.Create(8ul), c1, c2, c3, c3,
                out var a0, out var a1, out var a2, out var a3, out var b0, out var b1, out var b2, out var b3);
            Avx512F.PermuteVar16x32x2(a0.AsUInt32(), even, b0.AsUInt32()).StoreUnsafe(ref start, offset);
            Avx512F.PermuteVar16x32x2(a1.AsUInt32(), even, b1.AsUInt32()).StoreUnsafe(ref start, offset + 16);
            Avx512F.PermuteVar16x32x2(a2.AsUInt32(), even, b2.AsUInt32()).StoreUnsafe(ref start, offset + 32);
            Avx512F.PermuteVar16x32x2(a3.AsUInt32(), even, b3.AsUInt32()).StoreUnsafe(ref start, offset + 48);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FillWide(Span<ulong> destination, uint seed, uint stream, long step, uint draw, long firstCell)
    {
        Span<ulong> keys = stackalloc ulong[2 * Rounds];
        Keys(keys, seed, stream);
        ref var key = ref MemoryMarshal.GetReference(keys);
        ref var start = ref MemoryMarshal.GetReference(destination);
        var (c1, c2) = (Vector512.Create((ulong)(uint)step), Vector512.Create((ulong)step >> 32));
        var (high, low) = (Vector512.Create((ulong)(2 * draw)), Vector512.Create((ulong)((2 * draw) + 1)));
        for (nuint offset = 0; offset < (nuint)destination.Length; offset += 64)
        {
            for (nuint lane = 0; lane < 16; lane += 8)
            {
                var c0 = Counters(firstCell + (long)offset) + Vector512.Create((ulong)lane);
                Pair(
                    ref key, c0, c0, c1, c2, high, low,
                    out var a0, out var a1, out var a2, out var a3, out var b0, out var b1, out var b2, out var b3);
                Join(a0, b0).StoreUnsafe(ref start, offset + lane);
                Join(a1, b1).StoreUnsafe(ref start, offset + lane + 16);
                Join(a2, b2).StoreUnsafe(ref start, offset + lane + 32);
                Join(a3, b3).StoreUnsafe(ref start, offset + lane + 48);
            }
        }
    }

    // The keys of all rounds, those of seed and stream in turn: read from memory they cost less than computed anew for each block.
    private static void Keys(Span<ulong> keys, uint seed, uint stream)
    {
        for (var n = 0; n < keys.Length; n += 2)
        {
            (keys[n], keys[n + 1]) = (seed, stream);
            seed += Weyl0;
            stream += Weyl1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Counters(long cell) => Vector512.Create((ulong)(uint)(cell >> 6) << 4) + Vector512.Create(0ul, 1, 2, 3, 4, 5, 6, 7);

    // Two groups of eight counters at once, which differ in their first and their last word; the upper halves hold whatever is left over.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(
        ref ulong keys, Vector512<ulong> a0, Vector512<ulong> b0, Vector512<ulong> c1, Vector512<ulong> c2, Vector512<ulong> a3, Vector512<ulong> b3,
        out Vector512<ulong> w0, out Vector512<ulong> w1, out Vector512<ulong> w2, out Vector512<ulong> w3,
        out Vector512<ulong> v0, out Vector512<ulong> v1, out Vector512<ulong> v2, out Vector512<ulong> v3)
    {
        var m0 = Vector512.Create((ulong)Multiplier0).AsUInt32();
        var m1 = Vector512.Create((ulong)Multiplier1).AsUInt32();
        var (a1, a2, b1, b2) = (c1, c2, c1, c2);
        for (nuint n = 0; n < 2 * Rounds; n += 2)
        {
            var seed = Vector512.Create(Unsafe.Add(ref keys, n));
            var stream = Vector512.Create(Unsafe.Add(ref keys, n + 1));
            var p0 = Avx512F.Multiply(a0.AsUInt32(), m0);
            var p1 = Avx512F.Multiply(a2.AsUInt32(), m1);
            var q0 = Avx512F.Multiply(b0.AsUInt32(), m0);
            var q1 = Avx512F.Multiply(b2.AsUInt32(), m1);
            a0 = Vector512.ShiftRightLogical(p1, 32) ^ a1 ^ seed;
            a1 = p1;
            a2 = Vector512.ShiftRightLogical(p0, 32) ^ a3 ^ stream;
            a3 = p0;
            b0 = Vector512.ShiftRightLogical(q1, 32) ^ b1 ^ seed;
            b1 = q1;
            b2 = Vector512.ShiftRightLogical(q0, 32) ^ b3 ^ stream;
            b3 = q0;
        }
        (w0, w1, w2, w3) = (a0, a1, a2, a3);
        (v0, v1, v2, v3) = (b0, b1, b2, b3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Join(Vector512<ulong> high, Vector512<ulong> low) =>
        Vector512.ShiftLeft(high, 32) | (low & Vector512.Create((ulong)uint.MaxValue));
}
