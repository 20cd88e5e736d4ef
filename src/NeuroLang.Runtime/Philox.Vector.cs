using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime;

public static partial class Philox
{
    /// <summary>
    /// Draws one 32-bit word for each of <c>destination.Length</c> consecutive cells from <paramref name="firstCell"/> on.
    /// Both are multiples of 64.
    /// </summary>
    public static void FillWords(Span<uint> destination, uint seed, uint stream, long step, uint plane, long firstCell = 0)
    {
        RequireBlocks(destination.Length, firstCell);
        if (IsWide)
            FillWide(destination, seed, stream, step, plane, firstCell);
        else
            FillNarrow(destination, seed, stream, step, plane, firstCell);
    }

    /// <inheritdoc cref="FillWords(Span{uint}, uint, uint, long, uint, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void FillNarrow(Span<uint> destination, uint seed, uint stream, long step, uint plane, long firstCell)
    {
        ref var start = ref MemoryMarshal.GetReference(destination);
        for (var offset = 0; offset < destination.Length; offset += 64)
        {
            ref var block = ref Unsafe.Add(ref start, offset);
            if (Avx2.IsSupported)
                Block(ref block, seed, stream, (uint)((firstCell + offset) >> 6), step, plane);
            else
                for (var lane = 0; lane < 64; lane++)
                    Unsafe.Add(ref block, lane) = CellWord(seed, stream, firstCell + offset + lane, step, plane);
        }
    }

    /// <summary>
    /// Draws one 64-bit word (plane 2 draw above plane 2 draw + 1) for each of <c>destination.Length</c> consecutive cells
    /// from <paramref name="firstCell"/> on. Both are multiples of 64.
    /// </summary>
    public static void FillWords(Span<ulong> destination, uint seed, uint stream, long step, uint draw, long firstCell = 0)
    {
        RequireBlocks(destination.Length, firstCell);
        if (IsWide)
            FillWide(destination, seed, stream, step, draw, firstCell);
        else
            FillNarrow(destination, seed, stream, step, draw, firstCell);
    }

    /// <inheritdoc cref="FillWords(Span{ulong}, uint, uint, long, uint, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void FillNarrow(Span<ulong> destination, uint seed, uint stream, long step, uint draw, long firstCell)
    {
        ref var start = ref MemoryMarshal.GetReference(destination);
        for (var offset = 0; offset < destination.Length; offset += 64)
        {
            ref var block = ref Unsafe.Add(ref start, offset);
            if (Avx2.IsSupported)
                Block64(ref block, seed, stream, (uint)((firstCell + offset) >> 6), step, draw);
            else
                for (var lane = 0; lane < 64; lane++)
                    Unsafe.Add(ref block, lane) = CellWord64(seed, stream, firstCell + offset + lane, step, draw);
        }
    }

    /// <summary>
    /// Uniforms <paramref name="first"/>, first + 1, ... of a rule's row; <paramref name="first"/> and the length are multiples of 8.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void FillRow(Span<double> destination, uint seed, uint stream, uint row, long first)
    {
        ref var start = ref MemoryMarshal.GetReference(destination);
        for (var offset = 0; offset < destination.Length; offset += 8)
        {
            if (!Avx2.IsSupported)
            {
                for (var lane = 0; lane < 8; lane++)
                    Unsafe.Add(ref start, offset + lane) = Uniform.FromWord(RowWord64(seed, stream, row, first + offset + lane));
                continue;
            }
            var c1 = Vector256.Create((ulong)((first + offset) >> 1)) + Vector256.Create(0ul, 1, 2, 3);
            Group(seed, stream, Vector256.Create((ulong)row), c1, default, default, out var w0, out var w1, out var w2, out var w3);
            var even = Uniform.FromWord(Join(w0, w1));
            var odd = Uniform.FromWord(Join(w2, w3));
            var low = Avx.UnpackLow(even, odd);
            var high = Avx.UnpackHigh(even, odd);
            Avx.Permute2x128(low, high, 0x20).StoreUnsafe(ref start, (nuint)offset);
            Avx.Permute2x128(low, high, 0x31).StoreUnsafe(ref start, (nuint)offset + 4);
        }
    }

    /// <summary>Draw <paramref name="draw"/> of up to eight pairs of one seed; the words of the last pair fill up to eight.</summary>
    internal static void FillPairs(ReadOnlySpan<SynapseContext> pairs, uint stream, uint draw, int columns, Span<long> words)
    {
        var seed = pairs[0].Seed;
        if (!Avx2.IsSupported)
        {
            for (var n = 0; n < 8; n++)
            {
                var (a, b, c) = pairs[Math.Min(n, pairs.Length - 1)].Counter(columns);
                words[n] = (long)CounterWord64(seed, stream, a, b, c, draw);
            }
            return;
        }
        Span<ulong> counters = stackalloc ulong[24];
        for (var n = 0; n < 8; n++)
            (counters[n], counters[n + 8], counters[n + 16]) = pairs[Math.Min(n, pairs.Length - 1)].Counter(columns);
        ref var counter = ref MemoryMarshal.GetReference(counters);
        ref var word = ref Unsafe.As<long, ulong>(ref MemoryMarshal.GetReference(words[..8]));
        for (nuint lane = 0; lane < 8; lane += 4)
        {
            var (c0, c1, c2) = (Vector256.LoadUnsafe(ref counter, lane), Vector256.LoadUnsafe(ref counter, lane + 8), Vector256.LoadUnsafe(ref counter, lane + 16));
            Group(seed, stream, c0, c1, c2, Vector256.Create((ulong)(draw >> 1)), out var w0, out var w1, out var w2, out var w3);
            ((draw & 1) == 0 ? Join(w0, w1) : Join(w2, w3)).StoreUnsafe(ref word, lane);
        }
    }

    private static void RequireBlocks(int length, long firstCell)
    {
        if ((length & 63) != 0 || (firstCell & 63) != 0)
            throw new ArgumentException("The first cell and the number of cells must be multiples of 64.", nameof(length));
    }

    // Word w of counter lane l belongs to cell 16 w + l of the block of 64: word w of lanes 0..15 is one stretch of memory.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Block(ref uint destination, uint seed, uint stream, uint block, long step, uint plane)
    {
        for (nuint half = 0; half < 16; half += 8)
        {
            Lanes(seed, stream, block, half, step, plane, out var a0, out var a1, out var a2, out var a3);
            Lanes(seed, stream, block, half + 4, step, plane, out var b0, out var b1, out var b2, out var b3);
            Vector256.Narrow(a0, b0).StoreUnsafe(ref destination, half);
            Vector256.Narrow(a1, b1).StoreUnsafe(ref destination, half + 16);
            Vector256.Narrow(a2, b2).StoreUnsafe(ref destination, half + 32);
            Vector256.Narrow(a3, b3).StoreUnsafe(ref destination, half + 48);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Block64(ref ulong destination, uint seed, uint stream, uint block, long step, uint draw)
    {
        for (nuint lane = 0; lane < 16; lane += 4)
        {
            Lanes(seed, stream, block, lane, step, 2 * draw, out var a0, out var a1, out var a2, out var a3);
            Lanes(seed, stream, block, lane, step, 2 * draw + 1, out var b0, out var b1, out var b2, out var b3);
            Join(a0, b0).StoreUnsafe(ref destination, lane);
            Join(a1, b1).StoreUnsafe(ref destination, lane + 16);
            Join(a2, b2).StoreUnsafe(ref destination, lane + 32);
            Join(a3, b3).StoreUnsafe(ref destination, lane + 48);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Lanes(
        uint seed, uint stream, uint block, nuint lane, long step, uint plane,
        out Vector256<ulong> w0, out Vector256<ulong> w1, out Vector256<ulong> w2, out Vector256<ulong> w3)
    {
        var c0 = Vector256.Create(((ulong)block << 4) | lane) + Vector256.Create(0ul, 1, 2, 3);
        Group(
            seed, stream, c0, Vector256.Create((ulong)(uint)step), Vector256.Create((ulong)step >> 32), Vector256.Create((ulong)plane),
            out w0, out w1, out w2, out w3);
    }

    // Four counters at once, one in the low half of each 64-bit lane; the upper halves hold whatever is left over.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Group(
        uint seed, uint stream, Vector256<ulong> c0, Vector256<ulong> c1, Vector256<ulong> c2, Vector256<ulong> c3,
        out Vector256<ulong> w0, out Vector256<ulong> w1, out Vector256<ulong> w2, out Vector256<ulong> w3)
    {
        var m0 = Vector256.Create(Multiplier0, 0, Multiplier0, 0, Multiplier0, 0, Multiplier0, 0);
        var m1 = Vector256.Create(Multiplier1, 0, Multiplier1, 0, Multiplier1, 0, Multiplier1, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = Avx2.Multiply(c0.AsUInt32(), m0);
            var p1 = Avx2.Multiply(c2.AsUInt32(), m1);
            c0 = Vector256.ShiftRightLogical(p1, 32) ^ c1 ^ Vector256.Create((ulong)seed);
            c1 = p1;
            c2 = Vector256.ShiftRightLogical(p0, 32) ^ c3 ^ Vector256.Create((ulong)stream);
            c3 = p0;
            seed += Weyl0;
            stream += Weyl1;
        }
        w0 = c0;
        w1 = c1;
        w2 = c2;
        w3 = c3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Join(Vector256<ulong> high, Vector256<ulong> low) =>
        Vector256.ShiftLeft(high, 32) | (low & Vector256.Create((ulong)uint.MaxValue));
}
