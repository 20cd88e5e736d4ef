using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime;

public static partial class Simd
{
    /// <inheritdoc cref="Fma(float, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Fma(Vector512<float> a, Vector512<float> b, Vector512<float> c)
    {
        if (Avx512F.IsSupported)
            return Avx512F.FusedMultiplyAdd(a, b, c);
        return Vector512.Create(Fma(a.GetLower(), b.GetLower(), c.GetLower()), Fma(a.GetUpper(), b.GetUpper(), c.GetUpper()));
    }

    /// <inheritdoc cref="Min(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Min(Vector512<float> a, Vector512<float> b) =>
        Avx512F.IsSupported ? Avx512F.Min(a, b) : Vector512.ConditionalSelect(Vector512.LessThan(a, b), a, b);

    /// <inheritdoc cref="Max(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Max(Vector512<float> a, Vector512<float> b) =>
        Avx512F.IsSupported ? Avx512F.Max(a, b) : Vector512.ConditionalSelect(Vector512.GreaterThan(a, b), a, b);

    /// <inheritdoc cref="ToInt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ToInt(Vector512<float> x) =>
        Avx512F.IsSupported ? Avx512F.ConvertToVector512Int32WithTruncation(x) : Vector512.ConvertToInt32(x);

    /// <inheritdoc cref="ToReal(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ToReal(Vector512<int> x) =>
        Vector512.ConvertToSingle(x);

    /// <inheritdoc cref="Floor(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Floor(Vector512<float> x) =>
        Vector512.Floor(x);

    /// <inheritdoc cref="Sqrt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sqrt(Vector512<float> x) =>
        Vector512.Sqrt(x);

    /// <inheritdoc cref="Abs(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Abs(Vector512<float> x) =>
        Vector512.AndNot(x, Vector512.Create(-0.0f));

    /// <inheritdoc cref="Negate(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Negate(Vector512<float> x) =>
        x ^ Vector512.Create(-0.0f);

    /// <inheritdoc cref="AsInt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> AsInt(Vector512<float> x) =>
        x.AsInt32();

    /// <inheritdoc cref="AsReal(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> AsReal(Vector512<int> x) =>
        x.AsSingle();

    /// <inheritdoc cref="AsWord(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> AsWord(Vector512<float> x) =>
        x.AsUInt32();

    /// <inheritdoc cref="AsReal(uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> AsReal(Vector512<uint> x) =>
        x.AsSingle();

    /// <inheritdoc cref="Trap(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Trap(Vector512<float> seen, Vector512<float> x) =>
        Fma(x, Vector512<float>.Zero, seen);

    /// <inheritdoc cref="IsTrapped(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrapped(Vector512<float> seen) =>
        !Vector512.EqualsAll(seen, seen);

    /// <inheritdoc cref="Fma(double, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Fma(Vector512<double> a, Vector512<double> b, Vector512<double> c)
    {
        if (Avx512F.IsSupported)
            return Avx512F.FusedMultiplyAdd(a, b, c);
        return Vector512.Create(Fma(a.GetLower(), b.GetLower(), c.GetLower()), Fma(a.GetUpper(), b.GetUpper(), c.GetUpper()));
    }

    /// <inheritdoc cref="Min(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Min(Vector512<double> a, Vector512<double> b) =>
        Avx512F.IsSupported ? Avx512F.Min(a, b) : Vector512.ConditionalSelect(Vector512.LessThan(a, b), a, b);

    /// <inheritdoc cref="Max(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Max(Vector512<double> a, Vector512<double> b) =>
        Avx512F.IsSupported ? Avx512F.Max(a, b) : Vector512.ConditionalSelect(Vector512.GreaterThan(a, b), a, b);

    /// <inheritdoc cref="ToInt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> ToInt(Vector512<double> x) =>
        Avx512DQ.IsSupported ? Avx512DQ.ConvertToVector512Int64WithTruncation(x) : Vector512.Create(ToInt(x.GetLower()), ToInt(x.GetUpper()));

    /// <inheritdoc cref="ToReal(long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ToReal(Vector512<long> x) =>
        Vector512.ConvertToDouble(x);

    /// <inheritdoc cref="Floor(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Floor(Vector512<double> x) =>
        Vector512.Floor(x);

    /// <inheritdoc cref="Sqrt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Sqrt(Vector512<double> x) =>
        Vector512.Sqrt(x);

    /// <inheritdoc cref="Abs(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Abs(Vector512<double> x) =>
        Vector512.AndNot(x, Vector512.Create(-0.0));

    /// <inheritdoc cref="Negate(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Negate(Vector512<double> x) =>
        x ^ Vector512.Create(-0.0);

    /// <inheritdoc cref="AsInt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> AsInt(Vector512<double> x) =>
        x.AsInt64();

    /// <inheritdoc cref="AsReal(long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> AsReal(Vector512<long> x) =>
        x.AsDouble();

    /// <inheritdoc cref="AsWord(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AsWord(Vector512<double> x) =>
        x.AsUInt64();

    /// <inheritdoc cref="AsReal(ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> AsReal(Vector512<ulong> x) =>
        x.AsDouble();

    /// <inheritdoc cref="Trap(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Trap(Vector512<double> seen, Vector512<double> x) =>
        Fma(x, Vector512<double>.Zero, seen);

    /// <inheritdoc cref="IsTrapped(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrapped(Vector512<double> seen) =>
        !Vector512.EqualsAll(seen, seen);
}
