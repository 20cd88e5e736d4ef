using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuroLang.Runtime;

public static partial class Simd
{
    /// <inheritdoc cref="Min(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Min(Vector512<int> a, Vector512<int> b) =>
        Vector512.Min(a, b);

    /// <inheritdoc cref="Max(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Max(Vector512<int> a, Vector512<int> b) =>
        Vector512.Max(a, b);

    /// <inheritdoc cref="ShiftRightLogical(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ShiftRightLogical(Vector512<int> x, int n) =>
        Vector512.ShiftRightLogical(x, n);

    /// <inheritdoc cref="Min(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Min(Vector512<long> a, Vector512<long> b) =>
        Vector512.Min(a, b);

    /// <inheritdoc cref="Max(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Max(Vector512<long> a, Vector512<long> b) =>
        Vector512.Max(a, b);

    /// <inheritdoc cref="ShiftRightLogical(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> ShiftRightLogical(Vector512<long> x, int n) =>
        Vector512.ShiftRightLogical(x, n);

    /// <inheritdoc cref="ShiftLeft(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ShiftLeft(Vector512<int> x, int n) =>
        Vector512.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ShiftRight(Vector512<int> x, int n) =>
        Vector512.ShiftRightArithmetic(x, n);

    /// <inheritdoc cref="ShiftLeft(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> ShiftLeft(Vector512<long> x, int n) =>
        Vector512.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> ShiftRight(Vector512<long> x, int n) =>
        Vector512.ShiftRightArithmetic(x, n);

    /// <inheritdoc cref="ShiftLeft(uint, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> ShiftLeft(Vector512<uint> x, int n) =>
        Vector512.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(uint, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> ShiftRight(Vector512<uint> x, int n) =>
        Vector512.ShiftRightLogical(x, n);

    /// <inheritdoc cref="ShiftLeft(ulong, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> ShiftLeft(Vector512<ulong> x, int n) =>
        Vector512.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(ulong, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> ShiftRight(Vector512<ulong> x, int n) =>
        Vector512.ShiftRightLogical(x, n);

    /// <inheritdoc cref="Select(bool, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Select(Vector512<float> mask, Vector512<float> a, Vector512<float> b) =>
        Vector512.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector512<float> mask) =>
        Vector512.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector512<float> mask) =>
        Vector512.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Select(Vector512<double> mask, Vector512<double> a, Vector512<double> b) =>
        Vector512.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector512<double> mask) =>
        Vector512.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector512<double> mask) =>
        Vector512.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Select(Vector512<int> mask, Vector512<int> a, Vector512<int> b) =>
        Vector512.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector512<int> mask) =>
        Vector512.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector512<int> mask) =>
        Vector512.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Select(Vector512<long> mask, Vector512<long> a, Vector512<long> b) =>
        Vector512.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector512<long> mask) =>
        Vector512.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector512<long> mask) =>
        Vector512.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, uint, uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Select(Vector512<uint> mask, Vector512<uint> a, Vector512<uint> b) =>
        Vector512.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector512<uint> mask) =>
        Vector512.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector512<uint> mask) =>
        Vector512.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, ulong, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Select(Vector512<ulong> mask, Vector512<ulong> a, Vector512<ulong> b) =>
        Vector512.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector512<ulong> mask) =>
        Vector512.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector512<ulong> mask) =>
        Vector512.ExtractMostSignificantBits(mask) != 0;
}
