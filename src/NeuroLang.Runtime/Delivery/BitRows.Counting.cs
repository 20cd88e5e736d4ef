using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime.Delivery;

/// <content>
/// Bits of eight rows at a time are added to counts that are kept as planes of bits: plane p has bit p of the count of every cell (Harley and Seal's tree of full adders; Warren 2013, "Hacker's Delight", 5-1).
/// <code>
/// row 0   0 1 1 0        plane 0   1 1 0 1
/// row 1   1 1 0 1   →    plane 1   0 1 1 0      counts: 1 3 2 1, each read down the planes
/// row 2   0 1 1 0
/// </code>
/// </content>
internal sealed unsafe partial class BitRows
{
    // A group has carries into ones, twos and fours.
    private const int LeastPlanes = 3;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountRows(byte** rows, int groups, long offset, int columns, byte* counts, int planes)
    {
        planes = Math.Max(planes, LeastPlanes);
        for (var plane = 0; plane < planes; plane++)
            new Span<byte>(counts + plane * TileBytes, columns * ColumnBytes).Clear();
        for (var group = 0; group < groups; group++)
            AddGroup(rows + group * RowsPerGroup, offset, columns, counts, planes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddGroup(byte** rows, long offset, int columns, byte* counts, int planes)
    {
        var (row0, row1, row2, row3) = ((nint)rows[0], (nint)rows[1], (nint)rows[2], (nint)rows[3]);
        var (row4, row5, row6, row7) = ((nint)rows[4], (nint)rows[5], (nint)rows[6], (nint)rows[7]);
        for (var end = offset + columns * ColumnBytes; offset < end; offset += ColumnBytes, counts += ColumnBytes)
        {
            if (Sse.IsSupported)
                Fetch(rows + RowsAhead, offset);
            var (ones, twos, fours) = (Load(counts), Load(counts + TileBytes), Load(counts + 2 * TileBytes));
            var (a, b) = (Load(row0, offset), Load(row1, offset));
            var twos0 = Carry(ones, a, b);
            ones = Sum(ones, a, b);
            (a, b) = (Load(row2, offset), Load(row3, offset));
            var twos1 = Carry(ones, a, b);
            ones = Sum(ones, a, b);
            var fours0 = Carry(twos, twos0, twos1);
            twos = Sum(twos, twos0, twos1);
            (a, b) = (Load(row4, offset), Load(row5, offset));
            twos0 = Carry(ones, a, b);
            ones = Sum(ones, a, b);
            (a, b) = (Load(row6, offset), Load(row7, offset));
            twos1 = Carry(ones, a, b);
            Store(Sum(ones, a, b), counts);
            var fours1 = Carry(twos, twos0, twos1);
            Store(Sum(twos, twos0, twos1), counts + TileBytes);
            var carry = Carry(fours, fours0, fours1);
            Store(Sum(fours, fours0, fours1), counts + 2 * TileBytes);
            for (var (plane, last) = ((nint)counts + LeastPlanes * TileBytes, (nint)counts + planes * TileBytes); plane < last; plane += TileBytes)
            {
                var bits = Load((byte*)plane);
                Store(bits ^ carry, (byte*)plane);
                carry &= bits;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fetch(byte** rows, long offset)
    {
        Sse.Prefetch0(rows[0] + offset);
        Sse.Prefetch0(rows[1] + offset);
        Sse.Prefetch0(rows[2] + offset);
        Sse.Prefetch0(rows[3] + offset);
        Sse.Prefetch0(rows[4] + offset);
        Sse.Prefetch0(rows[5] + offset);
        Sse.Prefetch0(rows[6] + offset);
        Sse.Prefetch0(rows[7] + offset);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Load(nint row, long offset) => Load((byte*)row + offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Load(byte* at) => Vector512.Load((ulong*)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<ulong> bits, byte* at) => Vector512.Store(bits, (ulong*)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Sum(Vector512<ulong> a, Vector512<ulong> b, Vector512<ulong> c) =>
        Avx512F.IsSupported ? Avx512F.TernaryLogic(a, b, c, 0x96) : a ^ b ^ c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Carry(Vector512<ulong> a, Vector512<ulong> b, Vector512<ulong> c) =>
        Avx512F.IsSupported ? Avx512F.TernaryLogic(a, b, c, 0xE8) : (a & b) | ((a ^ b) & c);
}
