using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Exact values of constant expressions of <c>+ - * / ^</c>, as lengths and exponents need them.</summary>
internal static class RationalEvaluator
{
    private const int MaximalBytes = 512;
    private const int MaximalPower = 64;

    /// <summary>The value in internal units, or null where the expression is not constant or has no exact value.</summary>
    public static BigRational? Evaluate(BoundExpression expression) => expression switch
    {
        BoundNumber number => number.Value,
        BoundUnary { Operator: BoundUnaryOperator.Negate } unary => -Evaluate(unary.Operand),
        BoundBinary binary => Limit(Evaluate(binary.Operator, Evaluate(binary.Left), Evaluate(binary.Right))),
        BoundSymbolReference { Symbol: ConstSymbol { Value: { } value } } => Evaluate(value),
        _ => null,
    };

    private static BigRational? Evaluate(BoundBinaryOperator op, BigRational? left, BigRational? right)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        switch (op)
        {
            case BoundBinaryOperator.Add:
                return a + b;
            case BoundBinaryOperator.Sub:
                return a - b;
            case BoundBinaryOperator.Mul:
                return a * b;
            case BoundBinaryOperator.Div when !b.IsZero:
                return a / b;
            case BoundBinaryOperator.Power when b.IsInteger && b >= -MaximalPower && b <= MaximalPower && !(a.IsZero && b.Sign < 0):
                return BigRational.Pow(a, (int)b.Numerator);
            default:
                return null;
        }
    }

    private static BigRational? Limit(BigRational? value) =>
        value is { } v && v.Numerator.ToByteArray().Length + v.Denominator.ToByteArray().Length <= MaximalBytes ? v : null;
}
