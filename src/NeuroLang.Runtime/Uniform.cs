using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuroLang.Runtime;

/// <summary>
/// Uniform numbers from random words, always strictly between 0 and 1 and exact: the middle of one of 2^23 (float32) or
/// 2^52 (float64) equal intervals, taken from the word's upper bits.
/// </summary>
public static class Uniform
{
    private const float Step32 = 1f / (1 << 23);
    private const double Step64 = 1.0 / (1L << 52);
    private const double TwoTo52 = 1L << 52;
    private const ulong BitsOfTwoTo52 = 0x4330_0000_0000_0000;

    /// <summary>((word >> 9) + 0.5) 2^-23.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FromWord(uint word) => ((int)(word >> 9) + 0.5f) * Step32;

    /// <summary>((word >> 12) + 0.5) 2^-52.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FromWord(ulong word) => ((long)(word >> 12) + 0.5) * Step64;

    /// <inheritdoc cref="FromWord(uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> FromWord(Vector128<uint> words) =>
        (Vector128.ConvertToSingle(Vector128.ShiftRightLogical(words, 9).AsInt32()) + Vector128.Create(0.5f)) * Vector128.Create(Step32);

    /// <inheritdoc cref="FromWord(uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> FromWord(Vector256<uint> words) =>
        (Vector256.ConvertToSingle(Vector256.ShiftRightLogical(words, 9).AsInt32()) + Vector256.Create(0.5f)) * Vector256.Create(Step32);

    /// <inheritdoc cref="FromWord(uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> FromWord(Vector512<uint> words) =>
        (Vector512.ConvertToSingle(Vector512.ShiftRightLogical(words, 9).AsInt32()) + Vector512.Create(0.5f)) * Vector512.Create(Step32);

    // An integer below 2^52 in the fraction of 2^52 is 2^52 more than itself, exactly.
    /// <inheritdoc cref="FromWord(ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> FromWord(Vector128<ulong> words)
    {
        var shifted = (Vector128.ShiftRightLogical(words, 12) | Vector128.Create(BitsOfTwoTo52)).AsDouble();
        return (shifted - Vector128.Create(TwoTo52) + Vector128.Create(0.5)) * Vector128.Create(Step64);
    }

    /// <inheritdoc cref="FromWord(ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> FromWord(Vector256<ulong> words)
    {
        var shifted = (Vector256.ShiftRightLogical(words, 12) | Vector256.Create(BitsOfTwoTo52)).AsDouble();
        return (shifted - Vector256.Create(TwoTo52) + Vector256.Create(0.5)) * Vector256.Create(Step64);
    }

    /// <inheritdoc cref="FromWord(ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> FromWord(Vector512<ulong> words)
    {
        var shifted = (Vector512.ShiftRightLogical(words, 12) | Vector512.Create(BitsOfTwoTo52)).AsDouble();
        return (shifted - Vector512.Create(TwoTo52) + Vector512.Create(0.5)) * Vector512.Create(Step64);
    }

    /// <summary>The float64 uniform of a cell: draw <paramref name="draw"/> of step <paramref name="step"/> (0 for initial values).</summary>
    public static double OfCell(uint seed, uint stream, long cell, long step, uint draw) =>
        FromWord(Philox.CellWord64(seed, stream, cell, step, draw));
}
