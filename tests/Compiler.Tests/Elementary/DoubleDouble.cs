namespace NeuroLang.Compiler.Tests.Elementary;

/// <summary>A number of about 106 bits as the sum of two doubles (Dekker 1971): the arithmetic of the reference values.</summary>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var (s, e) = TwoSum(a.High, b.High);
        var (t, f) = TwoSum(a.Low, b.Low);
        (s, e) = FastTwoSum(s, e + t);
        return Make(s, e + f);
    }

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        var p = a.High * b.High;
        var e = Math.FusedMultiplyAdd(a.High, b.High, -p);
        return Make(p, e + ((a.High * b.Low) + (a.Low * b.High)));
    }

    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        var q = a.High / b.High;
        var rest = a - (b * q);
        var second = rest.High / b.High;
        rest -= b * second;
        return Make(q, second) + (rest.High / b.High);
    }

    public static bool operator <(DoubleDouble a, DoubleDouble b) => a.High < b.High || (a.High == b.High && a.Low < b.Low);

    public static bool operator >(DoubleDouble a, DoubleDouble b) => b < a;

    /// <summary>Exact where neither part leaves the normal range.</summary>
    public DoubleDouble Scale(int exponent) => new(Math.ScaleB(High, exponent), Math.ScaleB(Low, exponent));

    public DoubleDouble Abs() => High < 0 ? -this : this;

    public DoubleDouble Sqrt()
    {
        if (High == 0)
        {
            return this;
        }

        DoubleDouble root = Math.Sqrt(High);
        return root + ((this - (root * root)) / (root + root));
    }

    /// <summary>The sum of decimal digits such as <c>3.14159…</c>, for constants given with thirty digits and more.</summary>
    public static DoubleDouble Parse(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var value = (DoubleDouble)0.0;
        var unit = (DoubleDouble)1.0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == point)
            {
                continue;
            }

            if (point >= 0 && i > point)
            {
                unit /= 10;
                value += unit * (digits[i] - '0');
            }
            else
            {
                value = (value * 10) + (digits[i] - '0');
            }
        }

        return value;
    }

    private static DoubleDouble Make(double high, double low)
    {
        var (s, e) = FastTwoSum(high, low);
        return new DoubleDouble(s, e);
    }

    private static (double, double) FastTwoSum(double a, double b)
    {
        var s = a + b;
        return (s, b - (s - a));
    }

    private static (double, double) TwoSum(double a, double b)
    {
        var s = a + b;
        var t = s - a;
        return (s, (a - (s - t)) + (b - t));
    }
}
