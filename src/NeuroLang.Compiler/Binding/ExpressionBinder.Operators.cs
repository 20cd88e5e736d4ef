using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <content>Operators.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindUnary(UnarySyntax syntax)
    {
        if (syntax.Operator == "not")
        {
            var condition = BindCondition(syntax.Operand, "'not'");
            return condition.Type.IsError ? condition : new BoundUnary(BoundType.Bool, At(syntax), BoundUnaryOperator.Not, condition);
        }

        var operand = BindNumber(syntax.Operand, $"'{syntax.Operator}'");
        return operand.Type.IsError || syntax.Operator == "+" ? operand
            : operand is BoundNumber number ? new BoundNumber(number.Type, At(syntax), -number.Value, number.Unit)
            : new BoundUnary(operand.Type, At(syntax), BoundUnaryOperator.Negate, operand);
    }

    /// <summary>Left-deep chains (<c>a + b + c + …</c>) are bound in a loop: their length is no nesting.</summary>
    private BoundExpression BindBinary(BinarySyntax syntax)
    {
        var chain = new Stack<BinarySyntax>();
        ExpressionSyntax first = syntax;
        while (first is BinarySyntax { Operator: not "^" } binary)
        {
            chain.Push(binary);
            first = binary.Left;
        }

        if (chain.Count == 0)
        {
            return BindOperator(syntax, Bind(syntax.Left));
        }

        var left = Bind(first);
        while (chain.Count > 0)
        {
            left = BindOperator(chain.Pop(), left);
        }

        return left;
    }

    private BoundExpression BindOperator(BinarySyntax syntax, BoundExpression left)
    {
        var right = Bind(syntax.Right);
        switch (syntax.Operator)
        {
            case "and" or "or":
                left = ConversionRule.Check(session, context, left, syntax.Left, BoundType.Bool, $"'{syntax.Operator}'");
                right = ConversionRule.Check(session, context, right, syntax.Right, BoundType.Bool, $"'{syntax.Operator}'");
                return AnyError(left, right)
                    ? Error(syntax)
                    : new BoundBinary(BoundType.Bool, At(syntax), syntax.Operator == "and" ? BoundBinaryOperator.And : BoundBinaryOperator.Or, left, right);
            case "==" or "!=" or "<" or "<=" or ">" or ">=":
                return AnyError(left, right) || !ComparisonRule.Check(session, context, syntax, left, right)
                    ? Error(syntax)
                    : new BoundBinary(BoundType.Bool, At(syntax), ComparisonOperator(syntax.Operator), left, right);
            default:
                return BindArithmetic(syntax, left, right);
        }
    }

    private BoundExpression BindArithmetic(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        if (AnyError(left, right) || !IsNumber(syntax, syntax.Left, left) || !IsNumber(syntax, syntax.Right, right))
        {
            return Error(syntax);
        }

        var bothInt = left.Type.Kind == TypeKind.Int && right.Type.Kind == TypeKind.Int;
        switch (syntax.Operator)
        {
            case "+" or "-":
                if (!AdditionRule.Check(session, context, syntax, left, right))
                {
                    return Error(syntax);
                }

                var sum = bothInt ? BoundType.Int : BoundType.Quantity(left.Type.Dimension);
                return new BoundBinary(sum, At(syntax), syntax.Operator == "+" ? BoundBinaryOperator.Add : BoundBinaryOperator.Sub, left, right);
            case "*":
                var product = bothInt ? BoundType.Int : BoundType.Quantity(left.Type.Dimension.Multiply(right.Type.Dimension));
                return new BoundBinary(product, At(syntax), BoundBinaryOperator.Mul, left, right);
            case "/":
                if (RationalEvaluator.Evaluate(right) is { IsZero: true })
                {
                    session.Diagnostics.Report(TypeDiagnostics.DivisionByZero, At(syntax), SyntaxFacts.Excerpt(context.Source, syntax.Span));
                    return Error(syntax);
                }

                SingularityRule.Check(session, context, syntax, left, right);
                return new BoundBinary(BoundType.Quantity(left.Type.Dimension.Divide(right.Type.Dimension)), At(syntax), BoundBinaryOperator.Div, left, right);
            case "^":
                return PowerRule.Check(session, context, syntax, syntax.Right, left, right) is { } power
                    ? new BoundBinary(power, At(syntax), BoundBinaryOperator.Power, left, right)
                    : Error(syntax);
            default:
                return Error(syntax);
        }
    }

    private bool IsNumber(BinarySyntax syntax, ExpressionSyntax operand, BoundExpression value)
    {
        if (value.Type.IsNumber)
        {
            return true;
        }

        WrongType(operand, $"'{syntax.Operator}'", "a number", value);
        return false;
    }

    private BoundExpression BindConditional(ConditionalSyntax syntax)
    {
        var condition = BindCondition(syntax.Condition, "'if'");
        var then = Bind(syntax.Then);
        var otherwise = Bind(syntax.Else);
        return AnyError(condition, then, otherwise) || CommonType(syntax.Then, then, syntax.Else, otherwise) is not { } type
            ? Error(syntax)
            : new BoundConditional(type, At(syntax), condition, then, otherwise);
    }

    private BoundExpression BindGuardedDivision(GuardedDivisionSyntax syntax)
    {
        var dividend = BindNumber(syntax.Dividend, "'/'");
        var divisor = BindNumber(syntax.Divisor, "'/'");
        var otherwise = Bind(syntax.Otherwise);
        if (AnyError(dividend, divisor, otherwise))
        {
            return Error(syntax);
        }

        var type = BoundType.Quantity(dividend.Type.Dimension.Divide(divisor.Type.Dimension));
        otherwise = ConversionRule.Check(session, context, otherwise, syntax.Otherwise, type, "the value behind 'else'");
        return otherwise.Type.IsError ? otherwise : new BoundGuardedDivision(type, At(syntax), dividend, divisor, otherwise);
    }

    private BoundExpression BindContainment(ContainmentSyntax syntax)
    {
        var value = BindNumber(syntax.Value, "'in'");
        var (lower, upper) = BindRange(syntax.Range, value.Type.IsError ? BoundType.Error : BoundType.Quantity(value.Type.Dimension), "\"" + SyntaxFacts.Excerpt(context.Source, syntax.Value.Span) + "\"");
        return AnyError(value, lower, upper) ? Error(syntax) : new BoundContainment(BoundType.Bool, At(syntax), value, lower, upper);
    }

    /// <summary>The type of two branches, or null where they differ (then reported).</summary>
    private BoundType? CommonType(ExpressionSyntax firstSyntax, BoundExpression first, ExpressionSyntax secondSyntax, BoundExpression second)
    {
        if (first.Type.Equals(second.Type))
        {
            return first.Type;
        }

        if (first.Type.IsNumber && second.Type.IsNumber && first.Type.Dimension.Equals(second.Type.Dimension))
        {
            return BoundType.Quantity(first.Type.Dimension);
        }

        var diagnostic = Diagnostic.Create(TypeDiagnostics.BranchTypes, At(secondSyntax), session.Describe(first.Type, context.Source), session.Describe(second.Type, context.Source));
        var plain = first.Type.IsNumber && second.Type.IsNumber && SyntaxFacts.IsPlainNumber(secondSyntax);
        session.Diagnostics.Add(diagnostic
            .WithHint(plain ? $"write '{SyntaxFacts.Excerpt(context.Source, secondSyntax.Span)} {session.Format(first.Type.Dimension, context.Source)}'?" : null)
            .WithRelated(At(firstSyntax), "the other branch"));
        return null;
    }

    private static BoundBinaryOperator ComparisonOperator(string text) => text switch
    {
        "==" => BoundBinaryOperator.Equal,
        "!=" => BoundBinaryOperator.NotEqual,
        "<" => BoundBinaryOperator.Less,
        "<=" => BoundBinaryOperator.LessEqual,
        ">" => BoundBinaryOperator.Greater,
        _ => BoundBinaryOperator.GreaterEqual,
    };
}
