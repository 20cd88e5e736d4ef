using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>The exponent is a plain number, and a constant rational one where the base has a unit.</summary>
internal static class PowerRule
{
    private const int MaximalExponent = 64;

    /// <summary>The type of the power, or null where it has none (then reported).</summary>
    public static BoundType? Check(BindingSession session, ExpressionContext context, ExpressionSyntax syntax, ExpressionSyntax exponentSyntax, BoundExpression value, BoundExpression exponent)
    {
        if (ConversionRule.Check(session, context, exponent, exponentSyntax, BoundType.Real, "an exponent").Type.IsError)
        {
            return null;
        }

        if (value.Type.Dimension.IsDimensionless)
        {
            return BoundType.Real;
        }

        if (RationalEvaluator.Evaluate(exponent) is { } power && System.Numerics.BigInteger.Abs(power.Numerator) <= MaximalExponent && power.Denominator <= MaximalExponent)
        {
            return BoundType.Quantity(value.Type.Dimension.Pow(Exponent.Create((long)power.Numerator, (long)power.Denominator)));
        }

        session.Diagnostics.Report(TypeDiagnostics.ExponentNotConstant, context.At(exponentSyntax.Span), "\"" + SyntaxFacts.Excerpt(context.Source, syntax.Span) + "\"");
        return null;
    }
}
