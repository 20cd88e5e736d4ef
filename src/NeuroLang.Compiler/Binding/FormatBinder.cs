using System.Globalization;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds <c>fixed(5.10, stochastic)</c>.</summary>
internal static class FormatBinder
{
    private const string Word = "fixed";
    private const int Bits = 15;

    private static readonly string[] Roundings = ["nearest", "stochastic", "zero", "floor"];

    /// <summary>The format, or null where it is none (then reported).</summary>
    public static BoundFormat? Bind(BindingSession session, SourceText source, FixedFormatSyntax syntax)
    {
        void Report(TextSpan span, string what, string hint) =>
            session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.NotAFormat, new Location(source, span), what).WithHint(hint));
        if (syntax.Word.Text != Word)
        {
            Report(syntax.Span, $"'{syntax.Word.Text}' takes no bits", "write fixed(5.10) or fixed(5.10, stochastic)");
            return null;
        }

        var parts = syntax.Bits.Split('.');
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var before) || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var behind))
        {
            Report(syntax.Span, $"'{syntax.Bits}' does not say how many bits stand before and behind the point", "write fixed(5.10): 5 before, 10 behind, and the sign");
            return null;
        }

        if (before + behind != Bits)
        {
            Report(syntax.Span, FormattableString.Invariant($"{before} bits before the point, {behind} behind it and the sign are {before + behind + 1} bits, not {Bits + 1}"),
                FormattableString.Invariant($"write fixed({before}.{Bits - before}) or fixed({Bits - behind}.{behind})"));
            return null;
        }

        if (syntax.Rounding is { } rounding && !Roundings.Contains(rounding.Text))
        {
            Report(rounding.Span, $"'{rounding.Text}' is no rounding", Suggestions.DidYouMean(rounding.Text, Roundings) ?? "there are " + string.Join(", ", Roundings));
            return null;
        }

        return new BoundFormat(behind, syntax.Rounding?.Text, new Location(source, syntax.Span));
    }

    /// <summary>Reports a format where none may stand.</summary>
    public static void Refuse(BindingSession session, SourceText source, FixedFormatSyntax syntax) =>
        session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.NotAFormat, new Location(source, syntax.Span), "only a state that is a number has a format").WithHint("the core keeps all else with the precision that its readers need"));
}
