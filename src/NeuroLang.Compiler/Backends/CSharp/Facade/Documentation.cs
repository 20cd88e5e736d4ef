using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Backends.CSharp.Facade;

/// <summary>XML documentation of generated members, from the <c>///</c> of the program.</summary>
internal static class Documentation
{
    /// <summary>Prints a summary.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The program's own words, or null.</param>
    /// <param name="otherwise">What is said where there are none.</param>
    /// <param name="behind">A sentence behind both, or empty.</param>
    public static void Summary(IndentedWriter writer, string? text, string otherwise, string behind = "")
    {
        var own = (text ?? "").Trim();
        var lines = Escape(own.Length == 0 ? otherwise : EndSentence(own)).Split('\n').Select(l => l.Trim()).ToList();
        if (behind.Length > 0)
        {
            lines[lines.Count - 1] += " " + Escape(behind);
        }

        if (lines.Count == 1)
        {
            writer.Line($"/// <summary>{lines[0]}</summary>");
            return;
        }

        writer.Line("/// <summary>");
        foreach (var line in lines)
        {
            writer.Line(line.Length == 0 ? "///" : "/// " + line);
        }

        writer.Line("/// </summary>");
    }

    /// <summary>Prints remarks of one paragraph.</summary>
    public static void Remarks(IndentedWriter writer, string text) => writer.Line($"/// <remarks>{Escape(text)}</remarks>");

    /// <summary>The unit in which values of a type are stored, as a sentence.</summary>
    public static string UnitOf(BoundType type, Unit? shown)
    {
        if (type.Kind == TypeKind.Bool)
        {
            return "1 for true, 0 for false.";
        }

        if (type.Dimension.IsDimensionless)
        {
            return "A plain number.";
        }

        var one = BigRational.Create(1, 1);
        var symbol = shown is not null && shown.Scale.Equals(one) ? shown.Symbol : UnitFormatter.Format(type.Dimension);
        return UnitParser.TryParse(symbol, out var unit, out _) && unit is not null && !unit.Scale.Equals(one)
            ? $"In {(one / unit.Scale).ToDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture)} {symbol}."
            : $"In {symbol}.";
    }

    /// <summary>Text as it stands in XML.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string EndSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' or ':' ? text : text + ".";
}
