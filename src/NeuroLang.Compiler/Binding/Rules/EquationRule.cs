using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>The right side of an equation has the unit of its state over time, times that of the factor on the left.</summary>
internal static class EquationRule
{
    /// <summary>False where the units differ (then reported).</summary>
    public static bool Check(BindingSession session, ExpressionContext context, EquationSyntax syntax, BoundExpression value, Dimension needed)
    {
        if (value.Type.Dimension.Equals(needed))
        {
            return true;
        }

        var source = context.Source;
        var name = syntax.Name.Text + new string('\'', syntax.Order);
        var unit = needed.IsDimensionless ? "a plain number" : session.Format(needed, source);
        var span = SyntaxFacts.Strip(syntax.Value).Span;
        var text = SyntaxFacts.Excerpt(source, span);
        session.Diagnostics.Add(value.Type.Dimension.IsDimensionless && SyntaxFacts.IsPlainNumber(syntax.Value)
            ? Diagnostic.Create(TypeDiagnostics.PlainNumber, context.At(span), text, $"the equation of '{name}'", unit).WithHint($"write '{text} {unit}'?")
            : Diagnostic.Create(TypeDiagnostics.EquationUnit, context.At(span), name, unit, session.Describe(value.Type, source))
                .WithHint(UnitHint.Factor(session, context, text, value.Type.Dimension, needed)));
        return false;
    }
}
