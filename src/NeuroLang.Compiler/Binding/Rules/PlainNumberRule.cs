using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>A plain number is not a quantity: <c>v &gt; -50</c> lacks its unit.</summary>
internal static class PlainNumberRule
{
    /// <summary>True where one side is a plain number and the other has a unit (then reported).</summary>
    public static bool Check(BindingSession session, ExpressionContext context, BinarySyntax syntax, BoundExpression left, BoundExpression right) =>
        Check(session, context, syntax.Left, left, syntax.Right, right) || Check(session, context, syntax.Right, right, syntax.Left, left);

    private static bool Check(BindingSession session, ExpressionContext context, ExpressionSyntax number, BoundExpression value, ExpressionSyntax other, BoundExpression quantity)
    {
        if (!value.Type.Dimension.IsDimensionless || !SyntaxFacts.IsPlainNumber(number))
        {
            return false;
        }

        var unit = BoundTree.FindUnit(quantity, quantity.Type.Dimension)?.Symbol ?? session.Format(quantity.Type.Dimension, context.Source);
        var span = SyntaxFacts.Strip(number).Span;
        var text = SyntaxFacts.Excerpt(context.Source, span);
        var subject = "\"" + SyntaxFacts.Excerpt(context.Source, SyntaxFacts.Strip(other).Span) + "\"";
        session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.PlainNumber, context.At(span), text, subject, unit).WithHint($"write '{text} {unit}'?"));
        return true;
    }
}
