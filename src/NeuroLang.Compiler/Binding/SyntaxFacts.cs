using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>What the shape of an expression tells without its types.</summary>
internal static class SyntaxFacts
{
    private const int LongestExcerpt = 60;

    /// <summary>The expression without parentheses around it.</summary>
    public static ExpressionSyntax Strip(ExpressionSyntax syntax)
    {
        while (syntax is ParenthesizedSyntax parenthesized)
        {
            syntax = parenthesized.Inner;
        }

        return syntax;
    }

    /// <summary>True for a number without a unit, with a sign or without.</summary>
    public static bool IsPlainNumber(ExpressionSyntax syntax) => Strip(syntax) switch
    {
        NumberSyntax { Unit: null } => true,
        UnarySyntax { Operator: "-" or "+" } unary => IsPlainNumber(unary.Operand),
        _ => false,
    };

    /// <summary>The text of a node on one line.</summary>
    public static string OneLine(SourceText source, TextSpan span) =>
        string.Join(" ", source.GetText(span).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text of a node on one line, shortened where it is long.</summary>
    public static string Excerpt(SourceText source, TextSpan span)
    {
        var text = OneLine(source, span);
        return text.Length <= LongestExcerpt ? text : text.Substring(0, LongestExcerpt - 3) + "...";
    }
}
