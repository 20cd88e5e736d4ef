namespace NeuroLang.Compiler.Units;

/// <summary>A physical dimension: the exponents of the seven base quantities of the SI. The default has none.</summary>
public readonly record struct Dimension(Exponent Length, Exponent Mass, Exponent Time, Exponent Current, Exponent Temperature, Exponent Amount, Exponent Luminosity)
{
    private static readonly Exponent One = Exponent.Create(1, 1);

    /// <summary>No dimension.</summary>
    public static Dimension None => default;

    /// <summary>The dimension of a time.</summary>
    public static Dimension Second { get; } = default(Dimension) with { Time = One };

    /// <summary>The dimension of a length.</summary>
    public static Dimension Metre { get; } = default(Dimension) with { Length = One };

    /// <summary>The dimension of a mass.</summary>
    public static Dimension Kilogram { get; } = default(Dimension) with { Mass = One };

    /// <summary>The dimension of an electric current.</summary>
    public static Dimension Ampere { get; } = default(Dimension) with { Current = One };

    /// <summary>The dimension of a temperature.</summary>
    public static Dimension Kelvin { get; } = default(Dimension) with { Temperature = One };

    /// <summary>The dimension of an amount of substance.</summary>
    public static Dimension Mole { get; } = default(Dimension) with { Amount = One };

    /// <summary>The dimension of a luminous intensity.</summary>
    public static Dimension Candela { get; } = default(Dimension) with { Luminosity = One };

    /// <summary>True where every exponent is zero.</summary>
    public bool IsDimensionless => Equals(default);

    /// <summary>The dimension of a product.</summary>
    public Dimension Multiply(Dimension other) => new(
        Length + other.Length,
        Mass + other.Mass,
        Time + other.Time,
        Current + other.Current,
        Temperature + other.Temperature,
        Amount + other.Amount,
        Luminosity + other.Luminosity);

    /// <summary>The dimension of a quotient.</summary>
    public Dimension Divide(Dimension other) => Multiply(other.Pow(Exponent.Create(-1, 1)));

    /// <summary>The dimension of a power.</summary>
    public Dimension Pow(Exponent exponent) => new(
        Length * exponent,
        Mass * exponent,
        Time * exponent,
        Current * exponent,
        Temperature * exponent,
        Amount * exponent,
        Luminosity * exponent);
}
