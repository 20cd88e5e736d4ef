using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime;

public static partial class Simd
{
    /// <inheritdoc cref="Fma(float, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Fma(Vector256<float> a, Vector256<float> b, Vector256<float> c)
    {
        if (System.Runtime.Intrinsics.X86.Fma.IsSupported)
            return System.Runtime.Intrinsics.X86.Fma.MultiplyAdd(a, b, c);
        return Vector256.Create(Fma(a.GetLower(), b.GetLower(), c.GetLower()), Fma(a.GetUpper(), b.GetUpper(), c.GetUpper()));
    }

    /// <inheritdoc cref="Min(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Min(Vector256<float> a, Vector256<float> b) =>
        Avx.IsSupported ? Avx.Min(a, b) : Vector256.ConditionalSelect(Vector256.LessThan(a, b), a, b);

    /// <inheritdoc cref="Max(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Max(Vector256<float> a, Vector256<float> b) =>
        Avx.IsSupported ? Avx.Max(a, b) : Vector256.ConditionalSelect(Vector256.GreaterThan(a, b), a, b);

    /// <inheritdoc cref="ToInt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> ToInt(Vector256<float> x) =>
        Avx.IsSupported ? Avx.ConvertToVector256Int32WithTruncation(x) : Vector256.ConvertToInt32(x);

    /// <inheritdoc cref="ToReal(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> ToReal(Vector256<int> x) =>
        Vector256.ConvertToSingle(x);

    /// <inheritdoc cref="Floor(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Floor(Vector256<float> x) =>
        Vector256.Floor(x);

    /// <inheritdoc cref="Sqrt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sqrt(Vector256<float> x) =>
        Vector256.Sqrt(x);

    /// <inheritdoc cref="Abs(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Abs(Vector256<float> x) =>
        Vector256.AndNot(x, Vector256.Create(-0.0f));

    /// <inheritdoc cref="Negate(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Negate(Vector256<float> x) =>
        x ^ Vector256.Create(-0.0f);

    /// <inheritdoc cref="AsInt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> AsInt(Vector256<float> x) =>
        x.AsInt32();

    /// <inheritdoc cref="AsReal(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> AsReal(Vector256<int> x) =>
        x.AsSingle();

    /// <inheritdoc cref="AsWord(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> AsWord(Vector256<float> x) =>
        x.AsUInt32();

    /// <inheritdoc cref="AsReal(uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> AsReal(Vector256<uint> x) =>
        x.AsSingle();

    /// <inheritdoc cref="Trap(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Trap(Vector256<float> seen, Vector256<float> x) =>
        Fma(x, Vector256<float>.Zero, seen);

    /// <inheritdoc cref="IsTrapped(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrapped(Vector256<float> seen) =>
        !Vector256.EqualsAll(seen, seen);

    /// <inheritdoc cref="Fma(double, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Fma(Vector256<double> a, Vector256<double> b, Vector256<double> c)
    {
        if (System.Runtime.Intrinsics.X86.Fma.IsSupported)
            return System.Runtime.Intrinsics.X86.Fma.MultiplyAdd(a, b, c);
        return Vector256.Create(Fma(a.GetLower(), b.GetLower(), c.GetLower()), Fma(a.GetUpper(), b.GetUpper(), c.GetUpper()));
    }

    /// <inheritdoc cref="Min(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Min(Vector256<double> a, Vector256<double> b) =>
        Avx.IsSupported ? Avx.Min(a, b) : Vector256.ConditionalSelect(Vector256.LessThan(a, b), a, b);

    /// <inheritdoc cref="Max(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Max(Vector256<double> a, Vector256<double> b) =>
        Avx.IsSupported ? Avx.Max(a, b) : Vector256.ConditionalSelect(Vector256.GreaterThan(a, b), a, b);

    /// <inheritdoc cref="ToInt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> ToInt(Vector256<double> x) =>
        Avx512DQ.VL.IsSupported ? Avx512DQ.VL.ConvertToVector256Int64WithTruncation(x) : Vector256.Create(ToInt(x.GetLower()), ToInt(x.GetUpper()));

    /// <inheritdoc cref="ToReal(long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> ToReal(Vector256<long> x) =>
        Vector256.ConvertToDouble(x);

    /// <inheritdoc cref="Floor(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Floor(Vector256<double> x) =>
        Vector256.Floor(x);

    /// <inheritdoc cref="Sqrt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Sqrt(Vector256<double> x) =>
        Vector256.Sqrt(x);

    /// <inheritdoc cref="Abs(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Abs(Vector256<double> x) =>
        Vector256.AndNot(x, Vector256.Create(-0.0));

    /// <inheritdoc cref="Negate(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Negate(Vector256<double> x) =>
        x ^ Vector256.Create(-0.0);

    /// <inheritdoc cref="AsInt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> AsInt(Vector256<double> x) =>
        x.AsInt64();

    /// <inheritdoc cref="AsReal(long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> AsReal(Vector256<long> x) =>
        x.AsDouble();

    /// <inheritdoc cref="AsWord(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> AsWord(Vector256<double> x) =>
        x.AsUInt64();

    /// <inheritdoc cref="AsReal(ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> AsReal(Vector256<ulong> x) =>
        x.AsDouble();

    /// <inheritdoc cref="Trap(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Trap(Vector256<double> seen, Vector256<double> x) =>
        Fma(x, Vector256<double>.Zero, seen);

    /// <inheritdoc cref="IsTrapped(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrapped(Vector256<double> seen) =>
        !Vector256.EqualsAll(seen, seen);
}
