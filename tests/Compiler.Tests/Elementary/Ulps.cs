namespace NeuroLang.Compiler.Tests.Elementary;

/// <summary>Distance of a result from the exact value in units in the last place of the exact value (not below the smallest subnormal number).</summary>
internal static class Ulps
{
    public static double Error(float result, (DoubleDouble Value, int Exponent) exact) => Error(result, exact, 24, -149, 128);

    public static double Error(double result, (DoubleDouble Value, int Exponent) exact) => Error(result, exact, 53, -1074, 1024);

    private static double Error(double result, (DoubleDouble Value, int Exponent) exact, int digits, int smallest, int largest)
    {
        var (value, exponent) = double.IsInfinity(exact.Value.High) ? (Math.Sign(exact.Value.High), 14000)
            : exact;
        if (value.High == 0)
        {
            return result == 0 ? 0 : double.PositiveInfinity;
        }

        var unit = Math.Max(Math.ILogB(value.High) + exponent - digits + 1, smallest);
        if (exponent > largest + 60)
        {
            return double.IsInfinity(result) && (result > 0) == (value.High > 0) ? 0 : double.PositiveInfinity;
        }

        if (double.IsInfinity(result))
        {
            // Right where the exact value is beyond the largest number by half a unit.
            result = Math.CopySign(1, result);
            return (result * value).High > 0 && Math.ILogB(value.High) + exponent >= largest - 1
                ? Math.Max(0, ((result * Math.ScaleB(1, digits)) - value.Scale(exponent - (largest - digits))).High * result)
                : double.PositiveInfinity;
        }

        // Both in units; a part of the exact value far below a unit may vanish.
        var inUnits = Math.ScaleB(Math.ScaleB(result, -unit / 2), -unit - (-unit / 2));
        return Math.Abs((inUnits - value.Scale(exponent - unit)).High);
    }
}
