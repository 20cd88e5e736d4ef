using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;
using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Reads the expressions of a kernel in data-flow form as polynomials over shared values. Fixed-point code need not keep the order of floating-point operations, so
/// sums and products are reassociated freely; whatever depends on one value alone becomes a function of it, which the core reads from a table in one instruction.
/// <code>
/// v + h (exp((v - a) / b) + g (E - v))   becomes   v + T(v) + h E g - h g v
/// </code>
/// </summary>
/// <param name="factory">The factory of the expressions.</param>
/// <param name="constant">The number that a slot holds in all cells at all times, or null where it is a variable.</param>
/// <param name="offset">What the number zero of a state stands for.</param>
internal sealed class RealGraph(IrFactory factory, Func<string, double?> constant, Func<string, double> offset)
{
    // Beyond that a product is computed from its factors instead of being multiplied out.
    private const int MostTerms = 16;

    private readonly List<RealValue> _values = [];
    private readonly Dictionary<IrExpr, Polynomial> _reals = [];
    private readonly Dictionary<IrExpr, Condition> _truths = [];
    private readonly Dictionary<(RealKind Kind, string Key), RealValue> _known = [];
    private readonly Dictionary<string, Polynomial> _arrived = new(StringComparer.Ordinal);

    /// <summary>All values by the order of their creation.</summary>
    public IReadOnlyList<RealValue> Values => _values;

    /// <summary>Makes expressions.</summary>
    public IrFactory Factory => factory;

    /// <summary>What a number of the kernel is.</summary>
    /// <exception cref="UnrepresentableException">The core cannot compute it.</exception>
    public Polynomial Real(IrExpr root)
    {
        foreach (var node in IrTraversal.PostOrder([root]))
        {
            if (node.Type == IrType.Bool)
            {
                if (!_truths.ContainsKey(node))
                {
                    _truths[node] = ReadTruth(node);
                }
            }
            else if (!_reals.ContainsKey(node))
            {
                _reals[node] = ReadReal(node);
            }
        }

        return root.Type == IrType.Bool ? Polynomial.Zero : _reals[root];
    }

    /// <summary>What a condition of the kernel is.</summary>
    /// <exception cref="UnrepresentableException">The core cannot compute it.</exception>
    public Condition Truth(IrExpr root)
    {
        Real(root);
        return _truths[root];
    }

    /// <summary>A variable of the cell.</summary>
    public RealValue State(string slot) => Shared(RealKind.State, slot, slot, []);

    /// <summary>From now on reading a slot gives this value: the state after arrivals.</summary>
    public void Arrived(string slot, Polynomial value) => _arrived[slot] = Share(value);

    /// <summary>From now on reading a slot gives what it becomes in this step.</summary>
    public void Becomes(string slot, Polynomial next) => _arrived[slot] = Polynomial.Of(SumOf(next)) + Polynomial.Of(offset(slot));

    /// <summary>Forgets what expressions were, after <see cref="Arrived"/>.</summary>
    public void Forget()
    {
        _reals.Clear();
        _truths.Clear();
    }

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

        var (a, b) = (SumOf(then), SumOf(otherwise));
        return Polynomial.Of(Shared(RealKind.Select, ConditionKey(condition) + "?" + a.Id + ":" + b.Id, "choice", [a, b], v => new RealValue(v.Id, v.Kind, v.Name, v.Args) { Condition = condition }));
    }

    /// <summary>A number less a constant, on both sides of a choice.</summary>
    public Polynomial Shift(Polynomial p, double constant)
    {
        var shifted = p - Polynomial.Of(constant);
        return shifted.Constant != 0 && shifted.AsAffine() is { Factor: 1, Value: { Kind: RealKind.Select, Condition: { } condition } choice } affine
            ? Select(condition, Polynomial.Of(affine.Offset) + Expand(choice.Args[0]), Polynomial.Of(affine.Offset) + Expand(choice.Args[1]))
            : shifted;
    }

    /// <summary>A sum written out.</summary>
    public static Polynomial Expand(RealValue value) => value.Sum ?? Polynomial.Of(value);

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

    private IrExpr Half => factory.Add(X, factory.Real(IrType.Float64, 0.5));

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

    private Polynomial ReadReal(IrExpr node)
    {
        Polynomial Arg(int n) => _reals[node.Args[n]];
        switch (node.Op)
        {
            case IrOp.Const:
                return Polynomial.Of(node.Type is IrType.Float32 or IrType.Float64 ? node.Number : node.Integer);
            case IrOp.Load:
                return ReadSlot(node.Name ?? "");
            case IrOp.Uniform when (node.Name ?? "").StartsWith("scale.", StringComparison.Ordinal):
                return Polynomial.Of(1);
            case IrOp.Convert when node.Args[0].Type == IrType.Bool:
                return Select(_truths[node.Args[0]], Polynomial.Of(1), Polynomial.Zero);
            case IrOp.Convert:
                return Arg(0);
            case IrOp.Add:
                return Arg(0) + Arg(1);
            case IrOp.Sub:
                return Arg(0) - Arg(1);
            case IrOp.Neg:
                return Arg(0) * -1;
            case IrOp.Mul:
                return Times(Arg(0), Arg(1));
            case IrOp.Fma:
                return Times(Arg(0), Arg(1)) + Arg(2);
            case IrOp.Div when Arg(1).IsConstant && Arg(1).Constant != 0:
                return Arg(0) * (1 / Arg(1).Constant);
            case IrOp.Div:
                return Times(Arg(0), Function(Arg(1), x => factory.Div(factory.Real(IrType.Float64, 1), x)));
            case IrOp.Abs or IrOp.Sqrt or IrOp.Floor or IrOp.Round:
                return Function(Arg(0), x => factory.Unary(node.Op, x));
            case IrOp.Call when node.Args.Length == 1:
                return Function(Arg(0), x => factory.Call(node.Name ?? "", x));
            case IrOp.Call when node.Args.Length == 2:
                return ReadCall(node, Arg(0), Arg(1));
            case IrOp.Min or IrOp.Max:
                return Extreme(node.Op, Arg(0), Arg(1));
            case IrOp.Select:
                return Select(_truths[node.Args[0]], Arg(1), Arg(2));
            case IrOp.Random:
                return ReadDraw(node);
            default:
                throw new UnrepresentableException(FpgaDiagnostics.Unsupported, Describe(node));
        }
    }

    private Condition ReadTruth(IrExpr node)
    {
        Condition Arg(int n) => _truths[node.Args[n]];
        switch (node.Op)
        {
            case IrOp.Const:
                return new Condition.Constant(node.Integer != 0);
            case IrOp.Lt or IrOp.Le:
                return Compare(_reals[node.Args[0]], _reals[node.Args[1]], node.Op == IrOp.Le);
            case IrOp.Eq or IrOp.Ne when node.Args[0].Type != IrType.Bool:
                var same = Equal(_reals[node.Args[0]], _reals[node.Args[1]]);
                return node.Op == IrOp.Ne ? same.Not() : same;
            case IrOp.And:
                return And(Arg(0), Arg(1));
            case IrOp.Or:
                return And(Arg(0).Not(), Arg(1).Not()).Not();
            case IrOp.Not:
                return Arg(0).Not();
            default:
                throw new UnrepresentableException(FpgaDiagnostics.Unsupported, Describe(node));
        }
    }

    /// <summary>Both conditions; what is known is left out.</summary>
    public static Condition And(Condition a, Condition b) => (a, b) switch
    {
        (Condition.Constant { Value: true }, _) => b,
        (_, Condition.Constant { Value: true }) => a,
        (Condition.Constant { Value: false }, _) or (_, Condition.Constant { Value: false }) => new Condition.Constant(false),
        _ => a.Equals(b) ? a : new Condition.Both(a, b),
    };

    private Condition Compare(Polynomial left, Polynomial right, bool orEqual)
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
            var limit = SumOf(Polynomial.Of(-affine.Offset / affine.Factor));
            return affine.Factor > 0 ? new Condition.Less(limit, affine.Value, orEqual) : new Condition.Less(affine.Value, limit, orEqual);
        }

        return new Condition.Less(SumOf(left), SumOf(right), orEqual);
    }

    private Condition Equal(Polynomial left, Polynomial right)
    {
        var difference = right - left;
        return difference.IsConstant ? new Condition.Constant(difference.Constant == 0)
            : Decide(difference, d => d == 0) is { } decided ? decided
            : difference.AsAffine() is { } affine ? new Condition.Same(affine.Value, SumOf(Polynomial.Of(-affine.Offset / affine.Factor)))
            : new Condition.Same(SumOf(left), SumOf(right));
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

    private Polynomial ReadSlot(string name)
    {
        foreach (var prefix in new[] { "arrival.", "arrived." })
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return Polynomial.Of(Shared(RealKind.Arrival, name.Substring(prefix.Length), name.Substring(prefix.Length), []));
            }
        }

        return _arrived.TryGetValue(name, out var arrived) ? arrived : constant(name) is { } number ? Polynomial.Of(number) : Polynomial.Of(State(name)) + Polynomial.Of(offset(name));
    }

    private Polynomial ReadCall(IrExpr node, Polynomial a, Polynomial b) => (node.Name, a.IsConstant, b.IsConstant) switch
    {
        (_, _, true) => Function(a, x => factory.Call(node.Name ?? "", x, factory.Real(IrType.Float64, b.Constant))),
        (_, true, _) => Function(b, x => factory.Call(node.Name ?? "", factory.Real(IrType.Float64, a.Constant), x)),
        // a^b of two variables = exp(b log a).
        ("pow", _, _) => Function(Times(b, Function(a, x => factory.Call("log", x))), x => factory.Call("exp", x)),
        _ => throw new UnrepresentableException(FpgaDiagnostics.Unsupported, Describe(node)),
    };

    private Polynomial ReadDraw(IrExpr node)
    {
        // The random bits as a number with a sign are a uniform number less a half.
        var bits = Shared(RealKind.Uniform, node.Integer + "." + node.Draw, "uniform", []);
        var u = Polynomial.Of(bits) + Polynomial.Of(0.5);
        Polynomial Arg(int n) => _reals[node.Args[n]];
        switch (node.Name)
        {
            case "uniform":
                return Arg(0) + Times(Arg(1) - Arg(0), u);
            case "bernoulli":
                return Select(Compare(u, Arg(0), false), Polynomial.Of(1), Polynomial.Zero);
            case "normal":
                return Arg(0) + Times(Arg(1), Polynomial.Of(Table(bits, NormalQuantile.Of(new Lane(factory, IrType.Float64).Of(Half)).Expr)));
            case "exponential":
                return Times(Arg(0) * -1, Polynomial.Of(Table(bits, factory.Call("log", Half))));
            default:
                throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"a draw from the distribution \"{node.Name}\" in every step");
        }
    }

    /// <summary>A function of a number: of a constant at once; of one variable as a table; of several as a table of their sum.</summary>
    private Polynomial Function(Polynomial p, Func<IrExpr, IrExpr> function)
    {
        if (p.IsConstant)
        {
            var expression = function(factory.Real(IrType.Float64, p.Constant));
            return Polynomial.Of(new IrEvaluator(factory, _ => throw new InvalidOperationException("a constant has no leaves")).Evaluate(expression).Number);
        }

        var bases = p.Values.Select(v => v.Base).Distinct().ToList();
        if (bases.Count == 1)
        {
            return Polynomial.Of(Table(bases[0], function(AsFunction(p))));
        }

        var shared = Share(p);
        return Polynomial.Of(Table(shared.Values[0], function(AsFunction(shared))));
    }

    private Polynomial Extreme(IrOp op, Polynomial a, Polynomial b)
    {
        if (a.IsConstant && b.IsConstant)
        {
            return Polynomial.Of(op == IrOp.Min ? Math.Min(a.Constant, b.Constant) : Math.Max(a.Constant, b.Constant));
        }

        if ((a.IsConstant || b.IsConstant) && (a.IsConstant ? b : a) is var known && (a.IsConstant ? a : b).Constant is var limit
            && (op == IrOp.Min ? Bounds(known).High <= limit : Bounds(known).Low >= limit))
        {
            return known;
        }

        var kind = op == IrOp.Min ? RealKind.Min : RealKind.Max;
        var (left, right) = (SumOf(a), SumOf(b));
        if (right.Kind != RealKind.Constant && left.Kind == RealKind.Constant)
        {
            (left, right) = (right, left);
        }

        // With a constant it is a function of one value too, and may melt into tables of the same value.
        var function = right.Kind == RealKind.Constant ? factory.Binary(op, left.Function ?? X, factory.Real(IrType.Float64, right.Number)) : null;
        return Polynomial.Of(Shared(kind, left.Id + "," + right.Id, op == IrOp.Min ? "min" : "max", [left, right], v => new RealValue(v.Id, v.Kind, v.Name, v.Args) { Function = function }));
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

    private Polynomial Times(Polynomial a, Polynomial b)
    {
        if (a.Count * b.Count > MostTerms && a.Count > 1 && b.Count > 1)
        {
            (a, b) = (Share(a), Share(b));
        }

        return a * b;
    }

    private static string Describe(IrExpr node) => node.Op switch
    {
        IrOp.Uniform => $"\"{node.Name}\" in an equation",
        IrOp.Reduce => $"the aggregate \"{node.Name}\"",
        _ => $"the operation {node.Op} of type {node.Type}",
    };
}
