using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>A value fits the type and unit of the place where it stands; a plain number is not a quantity.</summary>
internal static class ConversionRule
{
    /// <summary>The value, or an error expression where it does not fit (then reported).</summary>
    /// <param name="session">The session.</param>
    /// <param name="context">Where.</param>
    /// <param name="value">The bound value.</param>
    /// <param name="syntax">The value as written.</param>
    /// <param name="target">The type that is needed.</param>
    /// <param name="subject">What needs it, for the message: <c>the weight</c>.</param>
    public static BoundExpression Check(BindingSession session, ExpressionContext context, BoundExpression value, ExpressionSyntax syntax, BoundType target, string subject)
    {
        if (value.Type.IsError || target.IsError)
        {
            return value;
        }

        var diagnostic = Find(session, context, value, syntax, target, subject);
        if (diagnostic is null)
        {
            return value;
        }

        session.Diagnostics.Add(diagnostic);
        return new BoundError(BoundType.Error, value.Location);
    }

    private static Diagnostic? Find(BindingSession session, ExpressionContext context, BoundExpression value, ExpressionSyntax syntax, BoundType target, string subject)
    {
        var source = context.Source;
        var place = context.At(SyntaxFacts.Strip(syntax).Span);
        if (target.IsNumber != value.Type.IsNumber || (!target.IsNumber && target.Kind != value.Type.Kind))
        {
            return Diagnostic.Create(TypeDiagnostics.WrongType, place, subject, session.Describe(target, source), session.Describe(value.Type, source));
        }

        if (!target.IsNumber)
        {
            return null;
        }

        if (!target.Dimension.Equals(value.Type.Dimension))
        {
            return FindUnit(session, context, value, syntax, target, subject);
        }

        return target.Kind == TypeKind.Int && value.Type.Kind == TypeKind.Real && !IsWhole(value)
            ? Diagnostic.Create(TypeDiagnostics.NotWhole, place, subject).WithHint($"write 'round({SyntaxFacts.Excerpt(source, syntax.Span)})'?")
            : null;
    }

    private static Diagnostic FindUnit(BindingSession session, ExpressionContext context, BoundExpression value, ExpressionSyntax syntax, BoundType target, string subject)
    {
        var source = context.Source;
        var place = context.At(SyntaxFacts.Strip(syntax).Span);
        var needed = session.Format(target.Dimension, source);
        var text = SyntaxFacts.Excerpt(source, SyntaxFacts.Strip(syntax).Span);
        if (target.Dimension.IsDimensionless)
        {
            return Diagnostic.Create(TypeDiagnostics.NotDimensionless, place, subject, session.Describe(value.Type, source))
                .WithHint(UnitHint.Factor(session, context, text, value.Type.Dimension, target.Dimension));
        }

        if (value.Type.Dimension.IsDimensionless && SyntaxFacts.IsPlainNumber(syntax))
        {
            return Diagnostic.Create(TypeDiagnostics.PlainNumber, place, text, subject, needed).WithHint($"write '{text} {needed}'?");
        }

        return Diagnostic.Create(TypeDiagnostics.UnitMismatch, place, subject, needed, session.Describe(value.Type, source))
            .WithHint(UnitHint.Factor(session, context, text, value.Type.Dimension, target.Dimension));
    }

    /// <summary>True for values that have no fraction although their type is real.</summary>
    private static bool IsWhole(BoundExpression value) => value switch
    {
        BoundIntrinsic { Name: "floor" or "ceil" or "round" or "sign" } => true,
        BoundRandom { Distribution: "poisson" or "bernoulli" } => true,
        BoundAggregate { Function: "argmax" or "rank" } => true,
        BoundUnary unary => IsWhole(unary.Operand),
        BoundIntrinsic { Name: "min" or "max" or "abs" or "clip" } intrinsic => intrinsic.Arguments.All(a => a.Type.Kind == TypeKind.Int || IsWhole(a)),
        BoundConditional c => (c.Then.Type.Kind == TypeKind.Int || IsWhole(c.Then)) && (c.Else.Type.Kind == TypeKind.Int || IsWhole(c.Else)),
        BoundBinary { Operator: BoundBinaryOperator.Add or BoundBinaryOperator.Sub or BoundBinaryOperator.Mul } binary =>
            (binary.Left.Type.Kind == TypeKind.Int || IsWhole(binary.Left)) && (binary.Right.Type.Kind == TypeKind.Int || IsWhole(binary.Right)),
        _ => RationalEvaluator.Evaluate(value) is { IsInteger: true },
    };

}
