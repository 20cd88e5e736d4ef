using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// The values of a step as polynomials over shared values: what is computed twice is one value. Fixed-point code need not keep the order of floating-point operations, so sums and products are
/// reassociated freely. <see cref="RealReader"/> fills it, <see cref="RealSimplifier"/> keeps it small.
/// </summary>
/// <param name="factory">The factory of the expressions.</param>
internal sealed class RealGraph(IrFactory factory)
{
    private readonly List<RealValue> _values = [];
    private readonly Dictionary<(RealKind Kind, string Key), RealValue> _known = [];

    /// <summary>All values by the order of their creation.</summary>
    public IReadOnlyList<RealValue> Values => _values;

    /// <summary>Makes expressions.</summary>
    public IrFactory Factory => factory;

    /// <summary>A variable of the cell.</summary>
    public RealValue State(string slot) => Shared(RealKind.State, slot, slot, []);

    /// <summary>What arrives for a target.</summary>
    public RealValue Arrival(string target) => Shared(RealKind.Arrival, target, target, []);

    /// <summary>A draw of random bits as a number from -½ to ½.</summary>
    /// <param name="name">A name of the draw, the same for the same draw.</param>
    public RealValue Uniform(string name) => Shared(RealKind.Uniform, name, "uniform", []);

    /// <summary>A function of a value; another table's argument where that value is one itself.</summary>
    /// <param name="x">The value.</param>
    /// <param name="function">An expression over a load of <see cref="RealValue.Variable"/>.</param>
    public RealValue Table(RealValue x, IrExpr function) =>
        Shared(RealKind.Table, x.Id + ":" + function.Id, "f(" + x.Name + ")", [x], v => new RealValue(v.Id, v.Kind, v.Name, v.Args) { Function = function });

    /// <summary>A polynomial as one value, but for a factor and a constant: equal ones that differ in those alone are computed once.</summary>
    public Polynomial Share(Polynomial p)
    {
        if (p.IsConstant || p.AsAffine() is not null)
        {
            return p;
        }

        var factor = p.Terms.First(t => t.Key.Degree > 0).Value;
        var shape = (p - Polynomial.Of(p.Constant)) * (1 / factor);
        return (Polynomial.Of(SumOf(shape)) * factor) + Polynomial.Of(p.Constant);
    }

    /// <summary>The value that a polynomial is but for a factor and a constant, if there is one already.</summary>
    public Polynomial? FindShared(Polynomial p)
    {
        if (p.Terms.All(t => t.Key.Degree == 0))
        {
            return null;
        }

        var factor = p.Terms.First(t => t.Key.Degree > 0).Value;
        var shape = (p - Polynomial.Of(p.Constant)) * (1 / factor);
        return _known.TryGetValue((RealKind.Sum, KeyOf(shape)), out var known) ? (Polynomial.Of(known) * factor) + Polynomial.Of(p.Constant) : null;
    }

    /// <summary>A polynomial as one value.</summary>
    public RealValue SumOf(Polynomial p)
    {
        if (p.IsConstant)
        {
            return Shared(RealKind.Constant, p.Constant.ToString("R", System.Globalization.CultureInfo.InvariantCulture), "constant", [], v => new RealValue(v.Id, v.Kind, v.Name, v.Args) { Number = p.Constant });
        }

        if (p.AsAffine() is { Factor: 1, Offset: 0 } same)
        {
            return same.Value;
        }

        return Shared(RealKind.Sum, KeyOf(p), "sum", [], v => new RealValue(v.Id, v.Kind, v.Name, v.Args) { Sum = p });
    }

    /// <summary>The product of two values.</summary>
    public RealValue Product(RealValue a, RealValue b) =>
        a.Id <= b.Id ? Shared(RealKind.Product, a.Id + "*" + b.Id, "product", [a, b]) : Product(b, a);

    /// <summary>One of two values, by a condition.</summary>
    public RealValue Choice(Condition condition, RealValue then, RealValue otherwise) =>
        Shared(RealKind.Select, ConditionKey(condition) + "?" + then.Id + ":" + otherwise.Id, "choice", [then, otherwise], v => new RealValue(v.Id, v.Kind, v.Name, v.Args) { Condition = condition });

    /// <summary>The smaller or the larger of two values.</summary>
    /// <param name="kind">Minimum or maximum.</param>
    /// <param name="left">One.</param>
    /// <param name="right">The other; a constant only here.</param>
    public RealValue Extreme(RealKind kind, RealValue left, RealValue right)
    {
        // With a constant it is a function of one value too, and may melt into tables of the same value.
        var function = right.Kind == RealKind.Constant ? factory.Binary(kind == RealKind.Min ? IrOp.Min : IrOp.Max, left.Function ?? X, factory.Real(IrType.Float64, right.Number)) : null;
        return Shared(kind, left.Id + "," + right.Id, kind == RealKind.Min ? "min" : "max", [left, right], v => new RealValue(v.Id, v.Kind, v.Name, v.Args) { Function = function });
    }

    /// <summary>A sum written out.</summary>
    public static Polynomial Expand(RealValue value) => value.Sum ?? Polynomial.Of(value);

    /// <summary>A polynomial in one value and functions of it as an expression over <see cref="RealValue.Variable"/>.</summary>
    public IrExpr AsFunction(Polynomial p)
    {
        var sum = factory.Real(IrType.Float64, 0);
        var isFirst = true;
        foreach (var term in p.Terms)
        {
            var product = factory.Real(IrType.Float64, term.Value);
            foreach (var factor in term.Key.Factors)
            {
                product = factory.Mul(product, factor.Function ?? X);
            }

            sum = isFirst ? product : factory.Add(sum, product);
            isFirst = false;
        }

        return sum;
    }

    /// <summary>Bounds of states that hold in every run; without them nothing is known.</summary>
    public Func<string, Interval> Known { get; init; } = _ => Interval.Any;

    /// <summary>Bounds of a number that hold in every run.</summary>
    public Interval Bounds(Polynomial p) => p.Terms
        .Select(t => t.Key.Factors.Aggregate(Interval.Of(t.Value), (product, factor) => product * Bounds(factor)))
        .Aggregate(Interval.Of(0), (sum, term) => sum + term);

    private Interval Bounds(RealValue value)
    {
        Interval Arg(int n) => Bounds(value.Args[n]);
        return value.Kind switch
        {
            RealKind.Constant => Interval.Of(value.Number),
            RealKind.State => Known(value.Name),
            RealKind.Arrival => Interval.Any,
            RealKind.Min => new(Math.Min(Arg(0).Low, Arg(1).Low), Math.Min(Arg(0).High, Arg(1).High)),
            RealKind.Max => new(Math.Max(Arg(0).Low, Arg(1).Low), Math.Max(Arg(0).High, Arg(1).High)),
            RealKind.Select => Arg(0).Hull(Arg(1)),
            RealKind.Product => Arg(0) * Arg(1),
            RealKind.Sum when value.Sum is { } sum => Bounds(sum),
            _ => Interval.Any,
        };
    }

    /// <summary>The argument of a function plus a half: what a draw from -½ to ½ is as a probability.</summary>
    public IrExpr Half => factory.Add(X, factory.Real(IrType.Float64, 0.5));

    private IrExpr X => factory.Load(RealValue.Variable, IrType.Float64);

    private RealValue Shared(RealKind kind, string key, string name, ImmutableArray<RealValue> args, Func<RealValue, RealValue>? complete = null)
    {
        if (!_known.TryGetValue((kind, key), out var value))
        {
            value = new RealValue(_values.Count, kind, name, args);
            value = complete is null ? value : complete(value);
            _values.Add(value);
            _known.Add((kind, key), value);
        }

        return value;
    }

    // Twelve digits: sums that differ in the last place of a factor alone are the same sum.
    private static string KeyOf(Polynomial p) => string.Join(" ", p.Terms.Select(t => Key(t.Key) + "*" + t.Value.ToString("G12", System.Globalization.CultureInfo.InvariantCulture)));

    private static string Key(Monomial m) => string.Join(".", m.Factors.Select(f => f.Id));

    private static string ConditionKey(Condition condition) => condition switch
    {
        Condition.Less c => $"({c.Left.Id}{(c.OrEqual ? "<=" : "<")}{c.Right.Id})",
        Condition.Same c => $"({c.Left.Id}=={c.Right.Id})",
        Condition.Both c => "(" + ConditionKey(c.Left) + "&" + ConditionKey(c.Right) + ")",
        Condition.Either c => "(" + ConditionKey(c.Left) + "|" + ConditionKey(c.Right) + ")",
        Condition.Negated c => "!" + ConditionKey(c.Operand),
        _ => condition.ToString(),
    };
}
