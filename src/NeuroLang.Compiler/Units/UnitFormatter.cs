namespace NeuroLang.Compiler.Units;

/// <summary>Writes dimensions as units, in the notation of the field or of the user.</summary>
public static class UnitFormatter
{
    private static readonly string[] FieldUnits =
    [
        "mV", "ms", "Hz", "nS", "pA", "pF", "Mohm", "um", "mM", "K", "mV/ms", "pA/ms", "nS/ms", "uF/cm^2", "mS/cm^2", "uA/cm^2", "um^2", "um^3", "pA*ms",
        "mV^2", "nS/mV", "kHz/mV", "mV*ms", "Mohm*cm", "mM/ms", "um/ms", "pW", "fJ", "N", "Pa", "T", "mol", "cd", "kg",
    ];

    private static readonly string[] Factors = ["mV", "ms", "nS", "pA", "pF", "um", "mM", "K", "mol", "cd"];

    private static readonly (string Unit, string Name)[] Quantities =
    [
        ("s", "a time"), ("V", "a voltage"), ("A", "a current"), ("S", "a conductance"), ("F", "a capacitance"), ("ohm", "a resistance"),
        ("m", "a length"), ("m^2", "an area"), ("m^3", "a volume"), ("Hz", "a rate"), ("M", "a concentration"), ("K", "a temperature"), ("C", "a charge"),
    ];

    /// <summary>The dimension as a unit: the first of <paramref name="preferred"/> that has it, else the field's, else a product. <c>1</c> for none.</summary>
    public static string Format(Dimension dimension, IEnumerable<Unit>? preferred = null)
    {
        if (dimension.IsDimensionless)
        {
            return "1";
        }

        var own = preferred?.FirstOrDefault(u => u.Dimension.Equals(dimension));
        if (own is not null)
        {
            return own.Symbol;
        }

        foreach (var symbol in FieldUnits)
        {
            if (Parse(symbol).Dimension.Equals(dimension))
            {
                return symbol;
            }
        }

        return FormatPair(dimension) ?? FormatProduct(dimension);
    }

    /// <summary>The name of the kind of quantity with its article (<c>a voltage</c>), or null where it has none.</summary>
    public static string? NameQuantity(Dimension dimension)
    {
        foreach (var (unit, name) in Quantities)
        {
            if (Parse(unit).Dimension.Equals(dimension))
            {
                return name;
            }
        }

        return null;
    }

    private static string? FormatPair(Dimension dimension)
    {
        foreach (var a in Factors)
        {
            for (var power = 1; power <= 4; power++)
            {
                var first = Parse(a).Dimension.Pow(Exponent.Create(power, 1));
                if (first.Equals(dimension))
                {
                    return WithPower(a, power);
                }

                if (Dimension.None.Divide(first).Equals(dimension))
                {
                    return "1/" + WithPower(a, power);
                }
            }
        }

        foreach (var a in Factors)
        {
            foreach (var b in Factors)
            {
                for (var power = 1; power <= 3; power++)
                {
                    var first = Parse(a).Dimension;
                    var second = Parse(b).Dimension.Pow(Exponent.Create(power, 1));
                    if (first.Multiply(second).Equals(dimension))
                    {
                        return a + "*" + WithPower(b, power);
                    }

                    if (first.Divide(second).Equals(dimension))
                    {
                        return a + "/" + WithPower(b, power);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Mass occurs through the volt: V = m^2 kg s^-3 A^-1, so every dimension is a product of mV, pA, ms and um.</summary>
    private static string FormatProduct(Dimension d)
    {
        var twice = Exponent.Create(2, 1);
        var thrice = Exponent.Create(3, 1);
        (string Symbol, Exponent Power)[] parts =
        [
            ("mV", d.Mass), ("pA", d.Current + d.Mass), ("ms", d.Time + (d.Mass * thrice)), ("um", d.Length - (d.Mass * twice)),
            ("K", d.Temperature), ("mol", d.Amount), ("cd", d.Luminosity),
        ];
        var above = string.Join("*", parts.Where(p => p.Power.Numerator > 0).Select(p => WithPower(p.Symbol, p.Power)));
        var below = string.Concat(parts.Where(p => p.Power.Numerator < 0).Select(p => "/" + WithPower(p.Symbol, default(Exponent) - p.Power)));
        return (above.Length == 0 ? "1" : above) + below;
    }

    private static string WithPower(string symbol, int power) => WithPower(symbol, Exponent.Create(power, 1));

    private static string WithPower(string symbol, Exponent power) =>
        power.Denominator == 1 && power.Numerator == 1 ? symbol
        : power.Denominator == 1 ? symbol + "^" + power
        : symbol + "^(" + power + ")";

    private static Unit Parse(string symbol) =>
        UnitParser.TryParse(symbol, out var unit, out _) && unit is not null ? unit : throw new FormatException(symbol);
}
