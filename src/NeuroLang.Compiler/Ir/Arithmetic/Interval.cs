namespace NeuroLang.Compiler.Ir.Arithmetic;

/// <summary>Real numbers from <paramref name="Lower"/> to <paramref name="Upper"/>, both included; infinities stand for no bound.</summary>
internal readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>Every number.</summary>
    public static readonly Interval All = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>One number.</summary>
    public static Interval Of(double value) => double.IsNaN(value) ? All : new Interval(value, value);

    /// <summary>The largest absolute value.</summary>
    public double Magnitude => Math.Max(Math.Abs(Lower), Math.Abs(Upper));

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other) => new(Math.Min(Lower, other.Lower), Math.Max(Upper, other.Upper));

    /// <summary>Sums.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    /// <summary>Negated numbers.</summary>
    public static Interval operator -(Interval a) => new(-a.Upper, -a.Lower);

    /// <summary>Products; what is zero stays zero, however large the other factor.</summary>
    public static Interval operator *(Interval a, Interval b)
    {
        var (p, q, r, s) = (Product(a.Lower, b.Lower), Product(a.Lower, b.Upper), Product(a.Upper, b.Lower), Product(a.Upper, b.Upper));
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>Reciprocals; no bound where zero is among the numbers.</summary>
    public Interval Inverse() => Lower > 0 || Upper < 0 ? new(1 / Upper, 1 / Lower) : All;

    /// <summary>The smaller of each pair.</summary>
    public Interval Min(Interval other) => new(Math.Min(Lower, other.Lower), Math.Min(Upper, other.Upper));

    /// <summary>The larger of each pair.</summary>
    public Interval Max(Interval other) => new(Math.Max(Lower, other.Lower), Math.Max(Upper, other.Upper));

    /// <summary>Absolute values.</summary>
    public Interval Abs() => Lower >= 0 ? this : Upper <= 0 ? -this : new(0, Magnitude);

    /// <summary>The values of a function that never falls.</summary>
    public Interval Map(Func<double, double> rising) => new(rising(Lower), rising(Upper));

    private static double Product(double a, double b) => a == 0 || b == 0 ? 0 : a * b;
}
