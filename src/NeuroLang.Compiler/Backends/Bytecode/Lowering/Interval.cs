namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Bounds of a number that hold for any operands.</summary>
/// <param name="Low">The lower one, or minus infinity.</param>
/// <param name="High">The upper one, or infinity.</param>
internal readonly record struct Interval(double Low, double High)
{
    /// <summary>Nothing is known.</summary>
    public static Interval Any { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>One number.</summary>
    public static Interval Of(double number) => new(number, number);

    /// <summary>The sum.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>The product; zero times infinity is zero, as infinity stands for any number.</summary>
    public static Interval operator *(Interval a, Interval b)
    {
        double Times(double x, double y) => x == 0 || y == 0 ? 0 : x * y;
        var (p, q, r, s) = (Times(a.Low, b.Low), Times(a.Low, b.High), Times(a.High, b.Low), Times(a.High, b.High));
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>The smallest interval with both.</summary>
    public Interval Hull(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));
}
