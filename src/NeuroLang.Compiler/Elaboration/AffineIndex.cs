using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>The index of a part as <c>slope * variable + offset</c>.</summary>
/// <param name="Variable">The free index; null where the index is a number.</param>
/// <param name="Slope">Its factor; zero where the index is a number.</param>
/// <param name="Offset">What is added.</param>
internal readonly record struct AffineIndex(LocalSymbol? Variable, BigRational Slope, BigRational Offset)
{
    /// <summary>The form of an expression, or null where it has another one.</summary>
    public static AffineIndex? Of(BoundExpression expression, IReadOnlyCollection<LocalSymbol> free, ConstantEvaluator evaluator)
    {
        switch (expression)
        {
            case BoundSymbolReference { Symbol: LocalSymbol local } when free.Contains(local):
                return new AffineIndex(local, BigRational.One, BigRational.Zero);
            case BoundUnary { Operator: BoundUnaryOperator.Negate } unary:
                return Of(unary.Operand, free, evaluator) is { } operand ? operand * -BigRational.One : null;
            case BoundBinary binary when Of(binary.Left, free, evaluator) is { } left && Of(binary.Right, free, evaluator) is { } right:
                return binary.Operator switch
                {
                    BoundBinaryOperator.Add => Sum(left, right),
                    BoundBinaryOperator.Sub => Sum(left, right * -BigRational.One),
                    BoundBinaryOperator.Mul when left.Variable is null => right * left.Offset,
                    BoundBinaryOperator.Mul when right.Variable is null => left * right.Offset,
                    _ => null,
                };
            default:
                return evaluator.Evaluate(expression) is { Exact: { } exact } ? new AffineIndex(null, BigRational.Zero, exact) : null;
        }
    }

    /// <summary>Both parts times a number.</summary>
    public static AffineIndex operator *(AffineIndex index, BigRational factor) => new(index.Variable, index.Slope * factor, index.Offset * factor);

    /// <summary>The whole numbers for which the index lies from 0 to <paramref name="count"/> - 1; all of them where it has no slope.</summary>
    public (BigRational First, BigRational Last)? Range(long count)
    {
        if (Variable is null || Slope.IsZero)
        {
            return null;
        }

        var start = -Offset / Slope;
        var end = ((BigRational)(count - 1) - Offset) / Slope;
        var (low, high) = start < end ? (start, end) : (end, start);
        return (-BigRational.Create((-low).Floor(), 1), BigRational.Create(high.Floor(), 1));
    }

    private static AffineIndex? Sum(AffineIndex a, AffineIndex b) => a.Variable is not null && b.Variable is not null && a.Variable != b.Variable
        ? null
        : new AffineIndex(a.Variable ?? b.Variable, a.Slope + b.Slope, a.Offset + b.Offset);
}
