using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuroLang.Runtime;

public static partial class Simd
{
    /// <inheritdoc cref="Min(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Min(Vector256<int> a, Vector256<int> b) =>
        Vector256.Min(a, b);

    /// <inheritdoc cref="Max(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Max(Vector256<int> a, Vector256<int> b) =>
        Vector256.Max(a, b);

    /// <inheritdoc cref="ShiftRightLogical(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> ShiftRightLogical(Vector256<int> x, int n) =>
        Vector256.ShiftRightLogical(x, n);

    /// <inheritdoc cref="Min(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Min(Vector256<long> a, Vector256<long> b) =>
        Vector256.Min(a, b);

    /// <inheritdoc cref="Max(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Max(Vector256<long> a, Vector256<long> b) =>
        Vector256.Max(a, b);

    /// <inheritdoc cref="ShiftRightLogical(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> ShiftRightLogical(Vector256<long> x, int n) =>
        Vector256.ShiftRightLogical(x, n);

    /// <inheritdoc cref="ShiftLeft(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> ShiftLeft(Vector256<int> x, int n) =>
        Vector256.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> ShiftRight(Vector256<int> x, int n) =>
        Vector256.ShiftRightArithmetic(x, n);

    /// <inheritdoc cref="ShiftLeft(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> ShiftLeft(Vector256<long> x, int n) =>
        Vector256.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> ShiftRight(Vector256<long> x, int n) =>
        Vector256.ShiftRightArithmetic(x, n);

    /// <inheritdoc cref="ShiftLeft(uint, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> ShiftLeft(Vector256<uint> x, int n) =>
        Vector256.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(uint, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> ShiftRight(Vector256<uint> x, int n) =>
        Vector256.ShiftRightLogical(x, n);

    /// <inheritdoc cref="ShiftLeft(ulong, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> ShiftLeft(Vector256<ulong> x, int n) =>
        Vector256.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(ulong, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> ShiftRight(Vector256<ulong> x, int n) =>
        Vector256.ShiftRightLogical(x, n);

    /// <inheritdoc cref="Select(bool, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Select(Vector256<float> mask, Vector256<float> a, Vector256<float> b) =>
        Vector256.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector256<float> mask) =>
        Vector256.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector256<float> mask) =>
        Vector256.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Select(Vector256<double> mask, Vector256<double> a, Vector256<double> b) =>
        Vector256.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector256<double> mask) =>
        Vector256.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector256<double> mask) =>
        Vector256.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Select(Vector256<int> mask, Vector256<int> a, Vector256<int> b) =>
        Vector256.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector256<int> mask) =>
        Vector256.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector256<int> mask) =>
        Vector256.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Select(Vector256<long> mask, Vector256<long> a, Vector256<long> b) =>
        Vector256.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector256<long> mask) =>
        Vector256.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector256<long> mask) =>
        Vector256.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, uint, uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Select(Vector256<uint> mask, Vector256<uint> a, Vector256<uint> b) =>
        Vector256.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector256<uint> mask) =>
        Vector256.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector256<uint> mask) =>
        Vector256.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, ulong, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> Select(Vector256<ulong> mask, Vector256<ulong> a, Vector256<ulong> b) =>
        Vector256.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector256<ulong> mask) =>
        Vector256.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector256<ulong> mask) =>
        Vector256.ExtractMostSignificantBits(mask) != 0;
}
