using System.Globalization;

namespace NeuroLang.Compiler.Units;

/// <summary>A rational exponent of a base unit, in lowest terms; the default is zero.</summary>
public readonly record struct Exponent
{
    private readonly int _denominatorLessOne;

    private Exponent(int numerator, int denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>The largest numerator and denominator: what is beyond has no physical meaning.</summary>
    public const int Limit = 1000;

    /// <summary>The numerator.</summary>
    public int Numerator { get; }

    /// <summary>The denominator, at least one.</summary>
    public int Denominator => _denominatorLessOne + 1;

    /// <summary>True for zero.</summary>
    public bool IsZero => Numerator == 0;

    /// <summary>The fraction in lowest terms; its parts are cut at <see cref="Limit"/>, so no arithmetic overflows.</summary>
    public static Exponent Create(long numerator, long denominator)
    {
        if (denominator == 0 || numerator == 0)
        {
            return default;
        }

        if (denominator < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        long a = Math.Abs(numerator), b = denominator;
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new Exponent(
            (int)Math.Max(-Limit, Math.Min(Limit, numerator / a)),
            (int)Math.Min(Limit, denominator / a));
    }

    /// <summary>The sum.</summary>
    public static Exponent operator +(Exponent a, Exponent b) =>
        Create(((long)a.Numerator * b.Denominator) + ((long)b.Numerator * a.Denominator), (long)a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    public static Exponent operator -(Exponent a, Exponent b) => a + Create(-b.Numerator, b.Denominator);

    /// <summary>The product.</summary>
    public static Exponent operator *(Exponent a, Exponent b) =>
        Create((long)a.Numerator * b.Numerator, (long)a.Denominator * b.Denominator);

    /// <summary><c>2</c>, <c>-1</c>, <c>1/2</c>.</summary>
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator);
}
