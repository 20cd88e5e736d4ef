using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime.Delivery;

/// <content>From planes of bits to a count in a byte for each cell, and from there to sums.</content>
internal sealed unsafe partial class BitRows
{
    // Constants, not fields: code that is compiled before fields are set would look at each use whether they are.
    private static Vector512<byte> ByteOfBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0ul, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303, 0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();
    }

    private static Vector512<byte> BitOfByte
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0x8040201008040201ul).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadCounts(byte* words, int planes, byte* counts)
    {
#if NET10_0_OR_GREATER
        if (HasBitMatrices)
        {
            TransposeCells(words, planes, counts);
            return;
        }
#endif
        CountCells(words, planes, counts);
    }

    /// <summary>Writes the counts of the cells of a column, a byte each: of eight words, whose planes lie <see cref="TileBytes"/> apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void CountCells(byte* words, int planes, byte* counts)
    {
        for (var word = 0; word < ColumnWords; word++)
            CountsOfWord((ulong*)words + word, planes).Store(counts + word * WordBits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> CountsOfWord(ulong* words, int planes)
    {
        var (counts, one) = (Vector512<byte>.Zero, Vector512<byte>.One);
        for (var end = words + planes * TileWords; words < end; words += TileWords)
        {
            counts |= Vector512.Equals(Spread(*words) & BitOfByte, BitOfByte) & one;
            one += one;
        }
        return counts;
    }

    // Byte n is the byte of the word that has its bit n.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Spread(ulong word)
    {
        if (Avx512BW.IsSupported)
            return Avx512BW.Shuffle(Vector512.Create(word).AsByte(), ByteOfBit);
        var bytes = Vector128.CreateScalar(word).AsByte();
        return Vector512.Create(
            Vector256.Create(Vector128.Shuffle(bytes, ByteOfBit.GetLower().GetLower()), Vector128.Shuffle(bytes, ByteOfBit.GetLower().GetUpper())),
            Vector256.Create(Vector128.Shuffle(bytes, ByteOfBit.GetUpper().GetLower()), Vector128.Shuffle(bytes, ByteOfBit.GetUpper().GetUpper())));
    }

    // Adds a weight to the sums of the cells of a word as often as was counted.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddCounts<TSum>(byte* counts, TSum* sums, TSum weight)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        for (var n = 0; n < WordBits; n += Vector128<byte>.Count)
        {
            var wide = Widen(Vector128.Load(counts + n));
            if (sizeof(TSum) == sizeof(int))
            {
                AddProducts(wide, (int*)sums + n, int.CreateTruncating(weight));
                continue;
            }
            var (low, high) = Vector512.Widen(wide);
            AddProducts(low, (long*)sums + n, long.CreateTruncating(weight));
            AddProducts(high, (long*)sums + n + Vector512<long>.Count, long.CreateTruncating(weight));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widen(Vector128<byte> counts)
    {
        if (Avx512F.IsSupported)
            return Avx512F.ConvertToVector512Int32(counts);
        var (low, high) = Vector256.Widen(Vector256.Create(Vector128.WidenLower(counts), Vector128.WidenUpper(counts)));
        return Vector512.Create(low, high).AsInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddProducts<T>(Vector512<T> counts, T* sums, T weight)
        where T : unmanaged =>
        Vector512.Store(Vector512.Load(sums) + counts * Vector512.Create(weight), sums);
}
