namespace NeuroLang.Compiler.Tests.Elementary;

/// <summary>Elementary functions to about thirty digits by series and Newton's method, for comparison. Results are Value * 2^Exponent.</summary>
internal static class Reference
{
    private static readonly DoubleDouble Ln2 = new(0.69314718055994531, 2.3190468138462996e-17);
    private static readonly DoubleDouble Ln10 = new(2.3025850929940459, -2.1707562233822494e-16);
    private static readonly DoubleDouble Pi = new(3.1415926535897931, 1.2246467991473532e-16);
    private static readonly double[] HalfPi = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33];

    public static (DoubleDouble Value, int Exponent) Evaluate(string function, double x, double y = 0) => function switch
    {
        "exp" => Exp(x),
        "expm1" => Expm1(x),
        "exprel" => x == 0 ? (1, 0) : Over(Expm1(x), x),
        "sigmoid" => Sigmoid(x),
        "log" => (Log(x), 0),
        "log2" => (Log(x) / Ln2, 0),
        "log10" => (Log(x) / Ln10, 0),
        "log1p" => (Log1p(x), 0),
        "sin" => (Circular(x, 0), 0),
        "cos" => (Circular(x, 1), 0),
        "tan" => (Circular(x, 0) / Circular(x, 1), 0),
        "asin" => (Asin(x), 0),
        "acos" => (x > 0.5 ? 2 * Asin(((1 - (DoubleDouble)x) * 0.5).Sqrt()) : (Pi * 0.5) - Asin(x), 0),
        "atan" => (Atan(x), 0),
        "sinh" => Hyperbolic(x, -1),
        "cosh" => Hyperbolic(x, 1),
        "tanh" => (Tanh(x), 0),
        "cbrt" => (Cbrt(x), 0),
        "erf" => (Math.Abs(x) < 2.5 ? ErfSeries(x) : x > 0 ? 1 - Unscale(Erfc(x)) : Unscale(Erfc(-x)) - 1, 0),
        "erfc" => Erfc(x),
        "pow" => Exp(Log(x) * y),
        "atan2" => (Atan2(x, y), 0),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
    };

    /// <summary>The inverse of the standard normal distribution, by Newton's method on the error function.</summary>
    public static DoubleDouble NormalQuantile(double u)
    {
        var p = u < 0.5 ? u : 1 - u;
        DoubleDouble z = 0;
        for (var i = 0; i < 200; i++)
        {
            // p = erfc(z / √2) / 2
            var tail = Unscale(Erfc(z / ((DoubleDouble)2).Sqrt())) * 0.5;
            var density = Unscale(Exp(z * z * -0.5)) / (Pi * 2).Sqrt();
            var ratio = (tail - p) / density;

            // Halley's correction: convergence also far out.
            var change = ratio / (1 - (ratio * z * 0.5));
            z += change;
            if (Math.Abs(change.High) <= Math.Abs(z.High) * 1e-26)
            {
                break;
            }
        }

        return u < 0.5 ? -z : z;
    }

    public static (DoubleDouble Value, int Exponent) Exp(DoubleDouble x)
    {
        if (x.High is > 1e4 or < -1e4)
        {
            return x.High > 0 ? (1, 14000) : (1, -14000);
        }

        var n = Math.Round(x.High / Ln2.High);
        var r = (x - (Ln2 * n)).Scale(-8);
        var sum = ExpSeries(r);

        // (1 + s)² - 1 = 2 s + s²
        for (var i = 0; i < 8; i++)
        {
            sum = (sum * 2) + (sum * sum);
        }

        return (sum + 1, (int)n);
    }

    public static DoubleDouble Log(DoubleDouble x)
    {
        if (x.High == 0)
        {
            return double.NegativeInfinity;
        }

        var exponent = Math.ILogB(x.High);
        var m = x.Scale(-exponent);
        if (m.High > 1.4142)
        {
            exponent++;
            m *= 0.5;
        }

        // log m = 2 atanh s
        return (AtanhSeries((m - 1) / (m + 1)) * 2) + (Ln2 * exponent);
    }

    private static DoubleDouble ExpSeries(DoubleDouble r)
    {
        var term = r;
        var sum = r;
        for (var k = 2; k < 18; k++)
        {
            term = term * r / k;
            sum += term;
        }

        return sum;
    }

    private static DoubleDouble AtanhSeries(DoubleDouble s)
    {
        var square = s * s;
        var power = s;
        var sum = s;
        for (var k = 3; k < 200 && Math.Abs(power.High) > Math.Abs(s.High) * 1e-34; k += 2)
        {
            power *= square;
            sum += power / k;
        }

        return sum;
    }

    private static (DoubleDouble Value, int Exponent) Over((DoubleDouble Value, int Exponent) a, double x) => (a.Value / x, a.Exponent);

    private static DoubleDouble Unscale((DoubleDouble Value, int Exponent) a) => a.Value.Scale(a.Exponent);

    private static (DoubleDouble Value, int Exponent) Expm1(double x)
    {
        if (Math.Abs(x) < 0.3)
        {
            var r = ((DoubleDouble)x).Scale(-6);
            var sum = ExpSeries(r);
            for (var i = 0; i < 6; i++)
            {
                sum = (sum * 2) + (sum * sum);
            }

            return (sum, 0);
        }

        var (value, exponent) = Exp(x);
        return exponent > 120 ? (value, exponent) : (value.Scale(Math.Max(exponent, -300)) - 1, 0);
    }

    private static (DoubleDouble Value, int Exponent) Sigmoid(double x)
    {
        var (value, exponent) = Exp(-(DoubleDouble)Math.Abs(x));
        var below = 1 + value.Scale(Math.Max(exponent, -300));
        return x < 0 ? (value / below, exponent) : (1 / below, 0);
    }

    private static DoubleDouble Log1p(double x) =>
        Math.Abs(x) < 0.3 ? AtanhSeries((DoubleDouble)x / (2 + (DoubleDouble)x)) * 2 : Log(1 + (DoubleDouble)x);

    private static DoubleDouble Circular(double x, int quarters)
    {
        var n = Math.Round(x / HalfPi[0]);
        var r = (DoubleDouble)x - Product(n, HalfPi[0]) - Product(n, HalfPi[1]) - (HalfPi[2] * n);
        var (sin, cos) = SinCos(r);
        return (((long)n + quarters) & 3) switch { 0 => sin, 1 => cos, 2 => -sin, _ => -cos };
    }

    private static DoubleDouble Product(double a, double b)
    {
        var p = a * b;
        return new DoubleDouble(p, Math.FusedMultiplyAdd(a, b, -p));
    }

    private static (DoubleDouble Sin, DoubleDouble Cos) SinCos(DoubleDouble r)
    {
        var square = -(r * r);
        DoubleDouble sin = r, cos = 1, odd = r, even = 1;
        for (var k = 1; k < 18; k++)
        {
            even = even * square / ((2 * k) * ((2 * k) - 1));
            odd = odd * square / ((2 * k) * ((2 * k) + 1));
            cos += even;
            sin += odd;
        }

        return (sin, cos);
    }

    private static DoubleDouble Atan(DoubleDouble x)
    {
        if (x.Abs().High > 1)
        {
            return (x.High > 0 ? Pi : -Pi) * 0.5 - Atan(1 / x);
        }

        // tan(a - b) for a first value b: the rest is tiny, and its arc tangent two terms of the series.
        var b = Math.Atan(x.High);
        var (sin, cos) = SinCos(b);
        var rest = ((x * cos) - sin) / (cos + (x * sin));
        return b + rest - (rest * rest * rest / 3);
    }

    private static DoubleDouble Atan2(double y, double x)
    {
        var angle = Math.Abs(x) > Math.Abs(y) ? Atan((DoubleDouble)Math.Abs(y) / Math.Abs(x)) : (Pi * 0.5) - Atan((DoubleDouble)Math.Abs(x) / Math.Abs(y));
        angle = x < 0 ? Pi - angle : angle;
        return y < 0 ? -angle : angle;
    }

    private static DoubleDouble Asin(DoubleDouble x) => x.Abs().High >= 1 ? (x.High > 0 ? Pi : -Pi) * 0.5 : Atan(x / ((1 - x) * (1 + x)).Sqrt());

    private static (DoubleDouble Value, int Exponent) Hyperbolic(double x, int sign)
    {
        if (Math.Abs(x) < 0.3 && sign < 0)
        {
            // (e^x - e^-x) / 2 = (s + s / (1 + s)) / 2, s = e^x - 1
            var s = Expm1(x).Value;
            return ((s + (s / (s + 1))) * 0.5, 0);
        }

        var (value, exponent) = Exp(Math.Abs(x));
        var inverse = exponent > 200 ? 0 : (1 / value).Scale(-2 * exponent);
        var result = (value + (inverse * sign), exponent - 1);
        return sign < 0 && x < 0 ? (-result.Item1, result.Item2) : result;
    }

    private static DoubleDouble Tanh(double x)
    {
        var s = Expm1(2 * Math.Min(Math.Abs(x), 50));
        var value = s.Value.Scale(s.Exponent);
        value /= value + 2;
        return x < 0 ? -value : value;
    }

    private static DoubleDouble Cbrt(double x)
    {
        var third = Math.ILogB(x) / 3;
        var a = ((DoubleDouble)x).Scale(-3 * third);
        DoubleDouble root = Math.Cbrt(a.High);
        for (var i = 0; i < 2; i++)
        {
            root -= ((root * root * root) - a) / (root * root * 3);
        }

        return root.Scale(third);
    }

    /// <summary>erf x = 2/√π e^(-x²) Σ 2^n x^(2n+1) / (2n+1)!!, all terms of one sign.</summary>
    private static DoubleDouble ErfSeries(DoubleDouble x)
    {
        var square = x * x * 2;
        var term = x;
        var sum = x;
        for (var k = 3; k < 400 && Math.Abs(term.High) > Math.Abs(sum.High) * 1e-34; k += 2)
        {
            term = term * square / k;
            sum += term;
        }

        return sum * 2 / Pi.Sqrt() * Unscale(Exp(-(x * x)));
    }

    /// <summary>For large x the continued fraction e^(-x²)/√π / (x + (1/2)/(x + 1/(x + (3/2)/(x + …)))).</summary>
    private static (DoubleDouble Value, int Exponent) Erfc(DoubleDouble x)
    {
        if (x.High < 2)
        {
            return x.High < -6.5 ? (2, 0) : (1 - ErfSeries(x), 0);
        }

        if (x.High > 40)
        {
            return (1, -14000);
        }

        var tail = x;
        for (var k = (int)(30 + (1200 / (x.High * x.High))); k > 0; k--)
        {
            tail = x + (0.5 * k / tail);
        }

        var (value, exponent) = Exp(-(x * x));
        return (value / (tail * Pi.Sqrt()), exponent);
    }
}
