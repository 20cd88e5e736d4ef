using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Both sides of <c>+</c> and <c>-</c> have one unit. The term at fault is the odd one of a longer sum, else the left one.</summary>
internal static class AdditionRule
{
    /// <summary>False where the units differ (then reported).</summary>
    public static bool Check(BindingSession session, ExpressionContext context, BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        if (left.Type.Dimension.Equals(right.Type.Dimension))
        {
            return true;
        }

        if (PlainNumberRule.Check(session, context, syntax, left, right))
        {
            return false;
        }

        var source = context.Source;
        var rightIsOdd = SyntaxFacts.Strip(syntax.Left) is BinarySyntax { Operator: "+" or "-" };
        var odd = rightIsOdd ? syntax.Right : syntax.Left;
        var (oddValue, other) = rightIsOdd ? (right, left) : (left, right);
        var verb = syntax.Operator == "+"
            ? $"add {session.Describe(left.Type, source)} to {session.Describe(right.Type, source)}"
            : $"subtract {session.Describe(right.Type, source)} from {session.Describe(left.Type, source)}";
        var hint = UnitHint.Lacking(syntax.Left, left, right) ?? UnitHint.Lacking(syntax.Right, right, left) ?? UnitHint.Factor(session, context, SyntaxFacts.Excerpt(source, SyntaxFacts.Strip(odd).Span), oddValue.Type.Dimension, other.Type.Dimension);
        session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.CannotAdd, context.At(odd.Span), verb, SyntaxFacts.Excerpt(source, syntax.Span)).WithHint(hint));
        return false;
    }
}
