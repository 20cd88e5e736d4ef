namespace NeuroLang.Compiler.Units;

/// <summary>The named units: SI base and derived units, litre, molar and degree, with their prefixes.</summary>
internal static class UnitTable
{
    // Decimal exponents of the internal coherent units: ms, um, pA, 1e-12 kg (which makes mV), 1e-18 mol.
    private const int LengthExponent = 6;
    private const int MassExponent = 12;
    private const int TimeExponent = 3;
    private const int CurrentExponent = 12;
    private const int AmountExponent = 18;

    private static readonly Dictionary<string, int> Prefixes = new(StringComparer.Ordinal)
    {
        ["f"] = -15,
        ["p"] = -12,
        ["n"] = -9,
        ["u"] = -6,
        ["\u00B5"] = -6,
        ["\u03BC"] = -6,
        ["m"] = -3,
        ["c"] = -2,
        ["d"] = -1,
        ["h"] = 2,
        ["k"] = 3,
        ["M"] = 6,
        ["G"] = 9,
        ["T"] = 12,
    };

    // Pi to 50 decimal places, for the degree.
    private static readonly BigRational Pi = ParseExact("3.14159265358979323846264338327950288419716939937511");

    private static readonly Dictionary<string, Entry> Entries = CreateEntries();

    /// <summary>The base units whose prefixed forms are offered as corrections, the field's own first.</summary>
    public static IEnumerable<string> Symbols
    {
        get
        {
            string[] common = ["mV", "ms", "nS", "pA", "nA", "pF", "Hz", "um", "s", "V", "uS", "mS", "kHz", "mM", "uM", "Mohm", "Gohm", "uA", "uF", "nF", "cm", "mm"];
            foreach (var symbol in common)
            {
                yield return symbol;
            }

            foreach (var entry in Entries)
            {
                yield return entry.Key;
                if (entry.Value.TakesPrefix)
                {
                    foreach (var prefix in Prefixes.Keys)
                    {
                        yield return prefix + entry.Key;
                    }
                }
            }
        }
    }

    /// <summary>The unit of that name, with its prefix; false where there is none.</summary>
    public static bool TryFind(string name, out Dimension dimension, out BigRational scale)
    {
        if (Entries.TryGetValue(name, out var entry))
        {
            dimension = entry.Dimension;
            scale = entry.Scale;
            return true;
        }

        if (name.Length > 1
            && Prefixes.TryGetValue(name.Substring(0, 1), out var power)
            && Entries.TryGetValue(name.Substring(1), out entry)
            && entry.TakesPrefix)
        {
            dimension = entry.Dimension;
            scale = entry.Scale * BigRational.Pow(10, power);
            return true;
        }

        dimension = default;
        scale = default;
        return false;
    }

    private static Dictionary<string, Entry> CreateEntries()
    {
        var table = new Dictionary<string, Entry>(StringComparer.Ordinal);
        void Add(string name, Dimension dimension, int power = 0, bool prefix = true) =>
            table.Add(name, new Entry(dimension, BigRational.Pow(10, power + InternalExponent(dimension)), prefix));

        var metre = Dimension.Metre;
        var second = Dimension.Second;
        var ampere = Dimension.Ampere;
        var area = metre.Multiply(metre);
        var volume = area.Multiply(metre);
        var newton = Dimension.Kilogram.Multiply(metre).Divide(second).Divide(second);
        var joule = newton.Multiply(metre);
        var watt = joule.Divide(second);
        var volt = watt.Divide(ampere);
        var coulomb = ampere.Multiply(second);
        var siemens = ampere.Divide(volt);
        var weber = volt.Multiply(second);
        var hertz = Dimension.None.Divide(second);
        Add("m", metre);
        Add("g", Dimension.Kilogram, -3);
        Add("s", second);
        Add("A", ampere);
        Add("K", Dimension.Kelvin);
        Add("mol", Dimension.Mole);
        Add("cd", Dimension.Candela);
        Add("Hz", hertz);
        Add("N", newton);
        Add("Pa", newton.Divide(area));
        Add("J", joule);
        Add("W", watt);
        Add("C", coulomb);
        Add("V", volt);
        Add("F", coulomb.Divide(volt));
        Add("ohm", volt.Divide(ampere));
        Add("\u03A9", volt.Divide(ampere));
        Add("\u2126", volt.Divide(ampere));
        Add("S", siemens);
        Add("Wb", weber);
        Add("T", weber.Divide(area));
        Add("H", weber.Divide(ampere));
        Add("lm", Dimension.Candela);
        Add("lx", Dimension.Candela.Divide(area));
        Add("Bq", hertz);
        Add("kat", Dimension.Mole.Divide(second));
        Add("M", Dimension.Mole.Divide(volume), 3);
        Add("l", volume, -3);
        Add("rad", Dimension.None, 0, prefix: false);
        table.Add("deg", new Entry(Dimension.None, Pi / 180, TakesPrefix: false));
        return table;
    }

    private static int InternalExponent(Dimension dimension) =>
        (LengthExponent * dimension.Length.Numerator)
        + (MassExponent * dimension.Mass.Numerator)
        + (TimeExponent * dimension.Time.Numerator)
        + (CurrentExponent * dimension.Current.Numerator)
        + (AmountExponent * dimension.Amount.Numerator);

    private static BigRational ParseExact(string text) =>
        BigRational.TryParse(text, out var value) ? value : throw new FormatException(text);

    private sealed record Entry(Dimension Dimension, BigRational Scale, bool TakesPrefix);
}
