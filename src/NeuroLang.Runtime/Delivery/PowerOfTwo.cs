using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Delivery;

/// <summary>Multiplies by 2^n in two halves, each of which a double holds even where 2^n itself would overflow.</summary>
internal readonly struct PowerOfTwo(int exponent)
{
    private readonly double _first = Math.ScaleB(1.0, exponent / 2);
    private readonly double _second = Math.ScaleB(1.0, exponent - exponent / 2);

    /// <summary>The two halves.</summary>
    public (double First, double Second) Factors => (_first, _second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Times(double x) => x * _first * _second;
}
