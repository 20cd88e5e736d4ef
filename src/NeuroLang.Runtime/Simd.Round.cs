using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuroLang.Runtime;

/// <content>Rounding to the nearest integer, ties to even.</content>
public static partial class Simd
{
    /// <summary>The nearest integer, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Round(float x) => MathF.Round(x);

    /// <summary>The nearest integer, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Round(double x) => Math.Round(x);

#if NET9_0_OR_GREATER
    /// <summary>The nearest integers, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Round(Vector128<float> x) => Vector128.Round(x);

    /// <summary>The nearest integers, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Round(Vector128<double> x) => Vector128.Round(x);

    /// <summary>The nearest integers, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Round(Vector256<float> x) => Vector256.Round(x);

    /// <summary>The nearest integers, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Round(Vector256<double> x) => Vector256.Round(x);

    /// <summary>The nearest integers, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Round(Vector512<float> x) => Vector512.Round(x);

    /// <summary>The nearest integers, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Round(Vector512<double> x) => Vector512.Round(x);
#else
    /// <summary>The nearest integers, ties to even.</summary>
    public static Vector128<float> Round(Vector128<float> x) =>
        Vector128.Create(Round(x.GetElement(0)), Round(x.GetElement(1)), Round(x.GetElement(2)), Round(x.GetElement(3)));

    /// <summary>The nearest integers, ties to even.</summary>
    public static Vector128<double> Round(Vector128<double> x) => Vector128.Create(Round(x.GetElement(0)), Round(x.GetElement(1)));

    /// <summary>The nearest integers, ties to even.</summary>
    public static Vector256<float> Round(Vector256<float> x) => Vector256.Create(Round(x.GetLower()), Round(x.GetUpper()));

    /// <summary>The nearest integers, ties to even.</summary>
    public static Vector256<double> Round(Vector256<double> x) => Vector256.Create(Round(x.GetLower()), Round(x.GetUpper()));

    /// <summary>The nearest integers, ties to even.</summary>
    public static Vector512<float> Round(Vector512<float> x) => Vector512.Create(Round(x.GetLower()), Round(x.GetUpper()));

    /// <summary>The nearest integers, ties to even.</summary>
    public static Vector512<double> Round(Vector512<double> x) => Vector512.Create(Round(x.GetLower()), Round(x.GetUpper()));
#endif
}
