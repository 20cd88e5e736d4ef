using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Both sides of a comparison have one unit; conditions are compared by <c>==</c> and <c>!=</c> alone.</summary>
internal static class ComparisonRule
{
    /// <summary>False where the sides cannot be compared (then reported).</summary>
    public static bool Check(BindingSession session, ExpressionContext context, BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        var isEquality = syntax.Operator is "==" or "!=";
        if (isEquality && !left.Type.IsNumber && left.Type.Kind == right.Type.Kind)
        {
            return true;
        }

        if (left.Type.IsNumber && right.Type.IsNumber)
        {
            if (left.Type.Dimension.Equals(right.Type.Dimension))
            {
                return true;
            }

            if (PlainNumberRule.Check(session, context, syntax, left, right))
            {
                return false;
            }
        }

        session.Diagnostics.Add(Diagnostic.Create(
            TypeDiagnostics.CannotCompare,
            context.At(syntax.Span),
            session.Describe(left.Type, context.Source),
            session.Describe(right.Type, context.Source),
            SyntaxFacts.Excerpt(context.Source, syntax.Span)).WithHint(UnitHint.Lacking(syntax.Left, left, right) ?? UnitHint.Lacking(syntax.Right, right, left)));
        return false;
    }
}
