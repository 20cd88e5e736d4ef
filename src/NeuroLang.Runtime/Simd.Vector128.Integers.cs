using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuroLang.Runtime;

public static partial class Simd
{
    /// <inheritdoc cref="Min(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Min(Vector128<int> a, Vector128<int> b) =>
        Vector128.Min(a, b);

    /// <inheritdoc cref="Max(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Max(Vector128<int> a, Vector128<int> b) =>
        Vector128.Max(a, b);

    /// <inheritdoc cref="ShiftRightLogical(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> ShiftRightLogical(Vector128<int> x, int n) =>
        Vector128.ShiftRightLogical(x, n);

    /// <inheritdoc cref="Min(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Min(Vector128<long> a, Vector128<long> b) =>
        Vector128.Min(a, b);

    /// <inheritdoc cref="Max(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Max(Vector128<long> a, Vector128<long> b) =>
        Vector128.Max(a, b);

    /// <inheritdoc cref="ShiftRightLogical(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> ShiftRightLogical(Vector128<long> x, int n) =>
        Vector128.ShiftRightLogical(x, n);

    /// <inheritdoc cref="ShiftLeft(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> ShiftLeft(Vector128<int> x, int n) =>
        Vector128.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> ShiftRight(Vector128<int> x, int n) =>
        Vector128.ShiftRightArithmetic(x, n);

    /// <inheritdoc cref="ShiftLeft(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> ShiftLeft(Vector128<long> x, int n) =>
        Vector128.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(long, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> ShiftRight(Vector128<long> x, int n) =>
        Vector128.ShiftRightArithmetic(x, n);

    /// <inheritdoc cref="ShiftLeft(uint, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> ShiftLeft(Vector128<uint> x, int n) =>
        Vector128.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(uint, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> ShiftRight(Vector128<uint> x, int n) =>
        Vector128.ShiftRightLogical(x, n);

    /// <inheritdoc cref="ShiftLeft(ulong, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> ShiftLeft(Vector128<ulong> x, int n) =>
        Vector128.ShiftLeft(x, n);

    /// <inheritdoc cref="ShiftRight(ulong, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> ShiftRight(Vector128<ulong> x, int n) =>
        Vector128.ShiftRightLogical(x, n);

    /// <inheritdoc cref="Select(bool, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Select(Vector128<float> mask, Vector128<float> a, Vector128<float> b) =>
        Vector128.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector128<float> mask) =>
        Vector128.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector128<float> mask) =>
        Vector128.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Select(Vector128<double> mask, Vector128<double> a, Vector128<double> b) =>
        Vector128.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector128<double> mask) =>
        Vector128.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector128<double> mask) =>
        Vector128.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Select(Vector128<int> mask, Vector128<int> a, Vector128<int> b) =>
        Vector128.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector128<int> mask) =>
        Vector128.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector128<int> mask) =>
        Vector128.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Select(Vector128<long> mask, Vector128<long> a, Vector128<long> b) =>
        Vector128.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector128<long> mask) =>
        Vector128.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector128<long> mask) =>
        Vector128.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, uint, uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> Select(Vector128<uint> mask, Vector128<uint> a, Vector128<uint> b) =>
        Vector128.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector128<uint> mask) =>
        Vector128.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector128<uint> mask) =>
        Vector128.ExtractMostSignificantBits(mask) != 0;

    /// <inheritdoc cref="Select(bool, ulong, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> Select(Vector128<ulong> mask, Vector128<ulong> a, Vector128<ulong> b) =>
        Vector128.ConditionalSelect(mask, a, b);

    /// <inheritdoc cref="Bits(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Vector128<ulong> mask) =>
        Vector128.ExtractMostSignificantBits(mask);

    /// <inheritdoc cref="Any(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Vector128<ulong> mask) =>
        Vector128.ExtractMostSignificantBits(mask) != 0;
}
