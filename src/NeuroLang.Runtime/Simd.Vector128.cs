using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime;

public static partial class Simd
{
    /// <inheritdoc cref="Fma(float, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Fma(Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        if (System.Runtime.Intrinsics.X86.Fma.IsSupported)
            return System.Runtime.Intrinsics.X86.Fma.MultiplyAdd(a, b, c);
        if (AdvSimd.IsSupported)
            return AdvSimd.FusedMultiplyAdd(c, a, b);
        return Vector128.Create(Fma(a[0], b[0], c[0]), Fma(a[1], b[1], c[1]), Fma(a[2], b[2], c[2]), Fma(a[3], b[3], c[3]));
    }

    /// <inheritdoc cref="Min(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Min(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.Min(a, b) : Vector128.ConditionalSelect(Vector128.LessThan(a, b), a, b);

    /// <inheritdoc cref="Max(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Max(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.Max(a, b) : Vector128.ConditionalSelect(Vector128.GreaterThan(a, b), a, b);

    /// <inheritdoc cref="ToInt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> ToInt(Vector128<float> x) =>
        Sse2.IsSupported ? Sse2.ConvertToVector128Int32WithTruncation(x) : Vector128.ConvertToInt32(x);

    /// <inheritdoc cref="ToReal(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> ToReal(Vector128<int> x) =>
        Vector128.ConvertToSingle(x);

    /// <inheritdoc cref="Floor(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Floor(Vector128<float> x) =>
        Vector128.Floor(x);

    /// <inheritdoc cref="Sqrt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Sqrt(Vector128<float> x) =>
        Vector128.Sqrt(x);

    /// <inheritdoc cref="Abs(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Abs(Vector128<float> x) =>
        Vector128.AndNot(x, Vector128.Create(-0.0f));

    /// <inheritdoc cref="Negate(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Negate(Vector128<float> x) =>
        x ^ Vector128.Create(-0.0f);

    /// <inheritdoc cref="AsInt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> AsInt(Vector128<float> x) =>
        x.AsInt32();

    /// <inheritdoc cref="AsReal(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> AsReal(Vector128<int> x) =>
        x.AsSingle();

    /// <inheritdoc cref="AsWord(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> AsWord(Vector128<float> x) =>
        x.AsUInt32();

    /// <inheritdoc cref="AsReal(uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> AsReal(Vector128<uint> x) =>
        x.AsSingle();

    /// <inheritdoc cref="Trap(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Trap(Vector128<float> seen, Vector128<float> x) =>
        Fma(x, Vector128<float>.Zero, seen);

    /// <inheritdoc cref="IsTrapped(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrapped(Vector128<float> seen) =>
        !Vector128.EqualsAll(seen, seen);

    /// <inheritdoc cref="Fma(double, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Fma(Vector128<double> a, Vector128<double> b, Vector128<double> c)
    {
        if (System.Runtime.Intrinsics.X86.Fma.IsSupported)
            return System.Runtime.Intrinsics.X86.Fma.MultiplyAdd(a, b, c);
        if (AdvSimd.Arm64.IsSupported)
            return AdvSimd.Arm64.FusedMultiplyAdd(c, a, b);
        return Vector128.Create(Fma(a[0], b[0], c[0]), Fma(a[1], b[1], c[1]));
    }

    /// <inheritdoc cref="Min(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Min(Vector128<double> a, Vector128<double> b) =>
        Sse2.IsSupported ? Sse2.Min(a, b) : Vector128.ConditionalSelect(Vector128.LessThan(a, b), a, b);

    /// <inheritdoc cref="Max(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Max(Vector128<double> a, Vector128<double> b) =>
        Sse2.IsSupported ? Sse2.Max(a, b) : Vector128.ConditionalSelect(Vector128.GreaterThan(a, b), a, b);

    /// <inheritdoc cref="ToInt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> ToInt(Vector128<double> x) =>
        Avx512DQ.VL.IsSupported ? Avx512DQ.VL.ConvertToVector128Int64WithTruncation(x) : Vector128.Create((long)x[0], (long)x[1]);

    /// <inheritdoc cref="ToReal(long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> ToReal(Vector128<long> x) =>
        Vector128.ConvertToDouble(x);

    /// <inheritdoc cref="Floor(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Floor(Vector128<double> x) =>
        Vector128.Floor(x);

    /// <inheritdoc cref="Sqrt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Sqrt(Vector128<double> x) =>
        Vector128.Sqrt(x);

    /// <inheritdoc cref="Abs(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Abs(Vector128<double> x) =>
        Vector128.AndNot(x, Vector128.Create(-0.0));

    /// <inheritdoc cref="Negate(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Negate(Vector128<double> x) =>
        x ^ Vector128.Create(-0.0);

    /// <inheritdoc cref="AsInt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> AsInt(Vector128<double> x) =>
        x.AsInt64();

    /// <inheritdoc cref="AsReal(long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> AsReal(Vector128<long> x) =>
        x.AsDouble();

    /// <inheritdoc cref="AsWord(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> AsWord(Vector128<double> x) =>
        x.AsUInt64();

    /// <inheritdoc cref="AsReal(ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> AsReal(Vector128<ulong> x) =>
        x.AsDouble();

    /// <inheritdoc cref="Trap(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Trap(Vector128<double> seen, Vector128<double> x) =>
        Fma(x, Vector128<double>.Zero, seen);

    /// <inheritdoc cref="IsTrapped(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrapped(Vector128<double> seen) =>
        !Vector128.EqualsAll(seen, seen);
}
