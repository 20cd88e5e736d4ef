#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime.Delivery;

/// <content>Counts of a column at once, on processors with products of bit matrices (GFNI): a matrix of the bytes of eight planes, times unit vectors, is turned over.</content>
internal sealed unsafe partial class BitRows
{
    /// <summary>Whether the processor has such products.</summary>
    internal static bool HasBitMatrices
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Gfni.V512.IsSupported && Avx512Vbmi.IsSupported;
    }

    /// <summary>What <see cref="CountCells"/> does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void TransposeCells(byte* words, int planes, byte* counts)
    {
        var (v0, v1, v2, v3) = (Load(words), PlaneOrNone(words, 1, planes), PlaneOrNone(words, 2, planes), PlaneOrNone(words, 3, planes));
        var (v4, v5, v6, v7) = (PlaneOrNone(words, 4, planes), PlaneOrNone(words, 5, planes), PlaneOrNone(words, 6, planes), PlaneOrNone(words, 7, planes));
        TransposeWords(Avx512F.UnpackLow(v0, v1), Avx512F.UnpackLow(v2, v3), Avx512F.UnpackLow(v4, v5), Avx512F.UnpackLow(v6, v7), counts);
        TransposeWords(Avx512F.UnpackHigh(v0, v1), Avx512F.UnpackHigh(v2, v3), Avx512F.UnpackHigh(v4, v5), Avx512F.UnpackHigh(v6, v7), counts + WordBits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> PlaneOrNone(byte* words, int plane, int planes) => plane < planes ? Load(words + plane * TileBytes) : Vector512<ulong>.Zero;

    // Every second word: two planes in each 128 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TransposeWords(Vector512<ulong> planes0, Vector512<ulong> planes2, Vector512<ulong> planes4, Vector512<ulong> planes6, byte* counts)
    {
        var (low0, low4) = (Avx512F.Shuffle4x128(planes0, planes2, 0x44), Avx512F.Shuffle4x128(planes4, planes6, 0x44));
        var (high0, high4) = (Avx512F.Shuffle4x128(planes0, planes2, 0xEE), Avx512F.Shuffle4x128(planes4, planes6, 0xEE));
        TransposeBits(Avx512F.Shuffle4x128(low0, low4, 0x88)).Store(counts);
        TransposeBits(Avx512F.Shuffle4x128(low0, low4, 0xDD)).Store(counts + 2 * WordBits);
        TransposeBits(Avx512F.Shuffle4x128(high0, high4, 0x88)).Store(counts + 4 * WordBits);
        TransposeBits(Avx512F.Shuffle4x128(high0, high4, 0xDD)).Store(counts + 6 * WordBits);
    }

    // Byte n of planes 7, 6, … 0 comes together in word n; row 7 - i of a matrix makes bit i of the product.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> TransposeBits(Vector512<ulong> planes) => Gfni.V512.GaloisFieldAffineTransform(
        BitOfByte,
        Avx512Vbmi.PermuteVar64x8(
            planes.AsByte(),
            Vector512.Create(
                0x0008101820283038ul, 0x0109111921293139, 0x020A121A222A323A, 0x030B131B232B333B,
                0x040C141C242C343C, 0x050D151D252D353D, 0x060E161E262E363E, 0x070F171F272F373F).AsByte()),
        0);
}
#endif
