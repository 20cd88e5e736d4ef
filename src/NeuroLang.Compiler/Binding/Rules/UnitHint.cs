using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Finds the quantity that is missing between two units.</summary>
internal static class UnitHint
{
    /// <summary><c>does 'E_L' lack a unit where it is declared?</c> for a variable without one beside a quantity, or null.</summary>
    public static string? Lacking(ExpressionSyntax syntax, BoundExpression value, BoundExpression beside) =>
        SyntaxFacts.Strip(syntax) is NameSyntax name && value is BoundSymbolReference { Symbol: ParameterSymbol or StateSymbol or ConstSymbol } && value.Type.IsNumber
            && value.Type.Dimension.IsDimensionless && beside.Type.IsNumber && !beside.Type.Dimension.IsDimensionless
            ? $"does '{name.Identifier.Text}' lack a unit where it is declared?"
            : null;

    /// <summary><c>multiply "g_e" by a voltage?</c>, or null where no single kind of quantity is missing.</summary>
    public static string? Factor(BindingSession session, ExpressionContext context, string text, Dimension found, Dimension needed)
    {
        var factor = needed.Divide(found);
        if (UnitFormatter.NameQuantity(factor) is { } multiply)
        {
            return multiply == "a rate" ? $"divide \"{text}\" by a time?" : $"multiply \"{text}\" by {multiply}?";
        }

        if (UnitFormatter.NameQuantity(found.Divide(needed)) is { } divide)
        {
            return $"divide \"{text}\" by {divide}?";
        }

        // No single quantity is missing, but a conductance beside other terms nearly always lacks its driving force.
        if (UnitFormatter.NameQuantity(found) == "a conductance" && !needed.IsDimensionless)
        {
            return $"multiply \"{text}\" by a voltage?";
        }

        return found.IsDimensionless ? $"multiply \"{text}\" by 1 {session.Format(needed, context.Source)}?" : null;
    }
}
