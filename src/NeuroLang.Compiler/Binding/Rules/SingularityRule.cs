using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Warns of <c>x / (exp(x) - 1)</c> and its relatives, which are 0 / 0 at an ordinary value, and offers <c>exprel</c>.</summary>
internal static class SingularityRule
{
    /// <summary>Checks a quotient.</summary>
    public static void Check(BindingSession session, ExpressionContext context, BinarySyntax syntax, BoundExpression dividend, BoundExpression divisor)
    {
        if (ExponentialLessOne(syntax.Right, divisor) is { } below && SharesVariable(dividend, below.Value))
        {
            var text = Text(context, below.Syntax);
            Report(session, context, syntax, text, Text(context, syntax.Left) == text
                ? $"write '1 / exprel({text})'; exprel(x) is (exp(x) - 1) / x, and 1 at zero"
                : $"divide by 'exprel({text})' instead, which is (exp(x) - 1) / x, and 1 at zero");
        }
        else if (ExponentialLessOne(syntax.Left, dividend) is { } above && SharesVariable(divisor, above.Value))
        {
            var text = Text(context, above.Syntax);
            Report(session, context, syntax, text, $"write 'exprel({text})', which is (exp(x) - 1) / x, and 1 at zero");
        }
    }

    private static void Report(BindingSession session, ExpressionContext context, BinarySyntax syntax, string text, string hint) =>
        session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.RemovableSingularity, context.At(syntax.Span), SyntaxFacts.Excerpt(context.Source, syntax.Span), "\"" + text + "\"").WithHint(hint));

    private static string Text(ExpressionContext context, ExpressionSyntax syntax) =>
        SyntaxFacts.Excerpt(context.Source, SyntaxFacts.Strip(syntax).Span);

    /// <summary>The argument of <c>exp(x) - 1</c>, <c>1 - exp(x)</c> or <c>expm1(x)</c>, else null.</summary>
    private static (ExpressionSyntax Syntax, BoundExpression Value)? ExponentialLessOne(ExpressionSyntax syntax, BoundExpression value)
    {
        syntax = SyntaxFacts.Strip(syntax);
        if (syntax is UnarySyntax { Operator: "-" } unary && value is BoundUnary negated)
        {
            return ExponentialLessOne(unary.Operand, negated.Operand);
        }

        if (syntax is CallSyntax { Arguments.Length: 1 } call && value is BoundIntrinsic { Name: "expm1" } expm1)
        {
            return (call.Arguments[0].Value, expm1.Arguments[0]);
        }

        if (syntax is not BinarySyntax { Operator: "-" } difference || value is not BoundBinary { Operator: BoundBinaryOperator.Sub } bound)
        {
            return null;
        }

        var (exponential, exponentialValue, one) = IsOne(bound.Right) ? (difference.Left, bound.Left, true) : (difference.Right, bound.Right, IsOne(bound.Left));
        return one && SyntaxFacts.Strip(exponential) is CallSyntax { Arguments.Length: 1 } exp && exponentialValue is BoundIntrinsic { Name: "exp" } intrinsic
            ? (exp.Arguments[0].Value, intrinsic.Arguments[0])
            : null;
    }

    private static bool IsOne(BoundExpression value) => value is BoundNumber number && number.Value == 1;

    private static bool SharesVariable(BoundExpression a, BoundExpression b)
    {
        var variables = new HashSet<Symbol>(Variables(a));
        return Variables(b).Any(variables.Contains);
    }

    private static IEnumerable<Symbol> Variables(BoundExpression expression) =>
        BoundTree.Descend(expression).OfType<BoundSymbolReference>().Select(r => r.Symbol).Where(s => s is StateSymbol or LetSymbol or InputSymbol or LocalSymbol);
}
