using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>The format that a program gives to a variable, <c>fixed(5.10, stochastic)</c>, in place of that of the analysis.</summary>
/// <param name="format">The format.</param>
/// <param name="population">The population or connection.</param>
/// <param name="slot">The variable.</param>
internal sealed class GivenFormat(IrFormat format, string population, string slot)
{
    /// <summary>The format of a variable, or null where the program gives none.</summary>
    public static GivenFormat? Of(IrFormat? format, string population, string slot) => format is null ? null : new GivenFormat(format, population, slot);

    /// <summary>Bits behind the binary point.</summary>
    public int FractionBits => format.FractionBits;

    /// <summary>The rounding; null where the analysis chooses.</summary>
    public RoundingMode? Rounding => format.Rounding switch
    {
        "nearest" => RoundingMode.Nearest,
        "stochastic" => RoundingMode.Stochastic,
        "zero" => RoundingMode.TowardZero,
        "floor" => RoundingMode.Floor,
        _ => null,
    };

    /// <summary>Why the variable has this format.</summary>
    public string Reason => "by the program, " + Text;

    private string Text => FormattableString.Invariant($"fixed({FixedNumbers.Bits - FractionBits}.{FractionBits}{(format.Rounding is null ? "" : ", " + format.Rounding)})");

    /// <summary>Checks that it holds what was seen.</summary>
    /// <param name="range">The range, counted from the variable's zero.</param>
    /// <param name="offset">That zero.</param>
    /// <exception cref="UnrepresentableException">It does not.</exception>
    public GivenFormat Check(ValueRange range, double offset)
    {
        var most = Math.Pow(2, FixedNumbers.Bits - FractionBits);
        return range.Magnitude <= most ? this : throw new UnrepresentableException(
            FpgaDiagnostics.Narrow,
            slot,
            population,
            range.Magnitude.ToString("G4", System.Globalization.CultureInfo.InvariantCulture),
            offset.ToString("G4", System.Globalization.CultureInfo.InvariantCulture),
            Text,
            most.ToString(System.Globalization.CultureInfo.InvariantCulture),
            FixedNumbers.IntegerBits(range.Magnitude))
        {
            Place = format.Place,
        };
    }
}
