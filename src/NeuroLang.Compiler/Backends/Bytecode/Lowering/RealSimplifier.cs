using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Makes values that say the same with less: choices whose outcome is known, comparisons with the value alone on one side, and whatever depends on one value alone as a function of it, which the core reads from a
/// table in one instruction.
/// </summary>
/// <param name="graph">Takes the values.</param>
/// <param name="offset">What the number zero of a state stands for.</param>
internal sealed class RealSimplifier(RealGraph graph, Func<string, double> offset)
{
    // Beyond that a product is computed from its factors instead of being multiplied out.
    private const int MostTerms = 16;

    /// <summary>One of two numbers.</summary>
    public Polynomial Select(Condition condition, Polynomial then, Polynomial otherwise)
    {
        if (condition is Condition.Constant known)
        {
            return known.Value ? then : otherwise;
        }

        (then, otherwise) = (Given(then, condition, true), Given(otherwise, condition, false));
        if ((then - otherwise).IsConstant && (then - otherwise).Constant == 0)
        {
            return then;
        }

        if (condition is Condition.Negated negated)
        {
            return Select(negated.Operand, otherwise, then);
        }

        // What a state that is held or another choice stands above zero is added afterwards, where it may cancel.
        var common = then.AsAffine() is { Factor: 1 } held && (held.Value.Kind != RealKind.State || held.Offset.Equals(offset(held.Value.Name))) && held.Value.Kind is not (RealKind.Min or RealKind.Max) ? held.Offset : otherwise.AsAffine() is { Factor: 1, Value.Kind: RealKind.Select } inner ? inner.Offset : 0;
        if (common != 0)
        {
            return Select(condition, then - Polynomial.Of(common), otherwise - Polynomial.Of(common)) + Polynomial.Of(common);
        }

        var (a, b) = (graph.SumOf(then), graph.SumOf(otherwise));
        return Polynomial.Of(graph.Choice(condition, a, b));
    }

    /// <summary>A number less a constant, on both sides of a choice.</summary>
    public Polynomial Shift(Polynomial p, double constant)
    {
        var shifted = p - Polynomial.Of(constant);
        return shifted.Constant != 0 && shifted.AsAffine() is { Factor: 1, Value: { Kind: RealKind.Select, Condition: { } condition } choice } affine
            ? Select(condition, Polynomial.Of(affine.Offset) + RealGraph.Expand(choice.Args[0]), Polynomial.Of(affine.Offset) + RealGraph.Expand(choice.Args[1]))
            : shifted;
    }

    /// <summary>Both conditions; what is known is left out.</summary>
    public static Condition And(Condition a, Condition b) => (a, b) switch
    {
        (Condition.Constant { Value: true }, _) => b,
        (_, Condition.Constant { Value: true }) => a,
        (Condition.Constant { Value: false }, _) or (_, Condition.Constant { Value: false }) => new Condition.Constant(false),
        _ => a.Equals(b) ? a : new Condition.Both(a, b),
    };

    /// <summary>Whether a number is less than another.</summary>
    public Condition Compare(Polynomial left, Polynomial right, bool orEqual)
    {
        var difference = right - left;
        if (difference.IsConstant)
        {
            return new Condition.Constant(orEqual ? difference.Constant >= 0 : difference.Constant > 0);
        }

        if (Decide(difference, d => orEqual ? d >= 0 : d > 0) is { } decided)
        {
            return decided;
        }

        if (difference.AsAffine() is { } affine && (Math.Abs(affine.Factor) == 1 || affine.Value.Kind is not (RealKind.Sum or RealKind.Select)))
        {
            // 0 < k x + c: the value alone on one side, so that the other is a constant.
            var limit = graph.SumOf(Polynomial.Of(-affine.Offset / affine.Factor));
            return affine.Factor > 0 ? new Condition.Less(limit, affine.Value, orEqual) : new Condition.Less(affine.Value, limit, orEqual);
        }

        return new Condition.Less(graph.SumOf(left), graph.SumOf(right), orEqual);
    }

    /// <summary>Whether two numbers are the same.</summary>
    public Condition Equal(Polynomial left, Polynomial right)
    {
        var difference = right - left;
        return difference.IsConstant ? new Condition.Constant(difference.Constant == 0)
            : Decide(difference, d => d == 0) is { } decided ? decided
            : difference.AsAffine() is { } affine ? new Condition.Same(affine.Value, graph.SumOf(Polynomial.Of(-affine.Offset / affine.Factor)))
            : new Condition.Same(graph.SumOf(left), graph.SumOf(right));
    }

    /// <summary>A condition on a choice between two numbers is that of the choice, its negation, or none.</summary>
    private static Condition? Decide(Polynomial p, Func<double, bool> holds)
    {
        if (p.AsAffine() is not { Value: { Kind: RealKind.Select, Condition: { } condition } choice } affine || choice.Args.Any(a => a.Kind != RealKind.Constant))
        {
            return null;
        }

        var (then, otherwise) = (holds((affine.Factor * choice.Args[0].Number) + affine.Offset), holds((affine.Factor * choice.Args[1].Number) + affine.Offset));
        return then == otherwise ? new Condition.Constant(then) : then ? condition : condition.Not();
    }

    /// <summary>A function of a number: of a constant at once; of one variable as a table; of several as a table of their sum.</summary>
    public Polynomial Function(Polynomial p, Func<IrExpr, IrExpr> function)
    {
        if (p.IsConstant)
        {
            var expression = function(graph.Factory.Real(IrType.Float64, p.Constant));
            return Polynomial.Of(new IrEvaluator(graph.Factory, _ => throw new InvalidOperationException("a constant has no leaves")).Evaluate(expression).Number);
        }

        var bases = p.Values.Select(v => v.Base).Distinct().ToList();
        if (bases.Count == 1)
        {
            return Polynomial.Of(graph.Table(bases[0], function(graph.AsFunction(p))));
        }

        var shared = graph.Share(p);
        return Polynomial.Of(graph.Table(shared.Values[0], function(graph.AsFunction(shared))));
    }

    /// <summary>The smaller or the larger of two numbers; one of them where bounds that hold in every run tell which.</summary>
    public Polynomial Extreme(IrOp op, Polynomial a, Polynomial b)
    {
        if (a.IsConstant && b.IsConstant)
        {
            return Polynomial.Of(op == IrOp.Min ? Math.Min(a.Constant, b.Constant) : Math.Max(a.Constant, b.Constant));
        }

        if ((a.IsConstant || b.IsConstant) && (a.IsConstant ? b : a) is var known && (a.IsConstant ? a : b).Constant is var limit
            && (op == IrOp.Min ? graph.Bounds(known).High <= limit : graph.Bounds(known).Low >= limit))
        {
            return known;
        }

        var kind = op == IrOp.Min ? RealKind.Min : RealKind.Max;
        var (left, right) = (graph.SumOf(a), graph.SumOf(b));
        if (right.Kind != RealKind.Constant && left.Kind == RealKind.Constant)
        {
            (left, right) = (right, left);
        }

        return Polynomial.Of(graph.Extreme(kind, left, right));
    }

    /// <summary>A product; of sums with many terms each becomes one value first.</summary>
    public Polynomial Times(Polynomial a, Polynomial b)
    {
        if (a.Count * b.Count > MostTerms && a.Count > 1 && b.Count > 1)
        {
            (a, b) = (graph.Share(a), graph.Share(b));
        }

        return a * b;
    }

    /// <summary>A polynomial where it is known whether a condition holds: choices by the same condition are made.</summary>
    private static Polynomial Given(Polynomial p, Condition condition, bool holds)
    {
        var result = Polynomial.Zero;
        foreach (var term in p.Terms)
        {
            var product = Polynomial.Of(term.Value);
            foreach (var factor in term.Key.Factors)
            {
                product *= factor.Kind == RealKind.Select && Equals(factor.Condition, condition) ? Polynomial.Of(factor.Args[holds ? 0 : 1]) : Polynomial.Of(factor);
            }

            result += product;
        }

        return result;
    }
}
