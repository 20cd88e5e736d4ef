using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Arithmetic;

/// <summary>
/// What numbers the expressions of a synapse can have in one connection, from its start values, its bounds and the shape of its assignments.
/// A state that is clipped wherever it is assigned is found to stay within the clip.
/// </summary>
internal sealed class IntervalAnalysis
{
    // Each round starts from intervals that hold all values, so every round's result does; later rounds are narrower.
    private const int Rounds = 3;

    private readonly IrSynapse _synapse;
    private readonly Dictionary<string, Interval> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Interval> _slots;
    private Dictionary<string, Interval> _locals = new(StringComparer.Ordinal);

    /// <summary>Analyses a synapse model with the start values of a connection.</summary>
    public IntervalAnalysis(IrSynapse synapse, ImmutableArray<IrInitializer> initializers)
    {
        _synapse = synapse;
        _slots = [];
        foreach (var initializer in initializers)
        {
            _starts[initializer.Slot] = Of(initializer.Value);
        }

        _slots = synapse.Slots.ToDictionary(s => s.Name, s => s.Kind == IrSlotKind.Parameter && _starts.TryGetValue(s.Name, out var start) ? start : Interval.All, StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            _slots = Next();
        }
    }

    /// <summary>The values of each contribution of handlers and then of timed handlers, in source order.</summary>
    public ImmutableArray<(string Target, Interval Values)> Contributions()
    {
        var result = ImmutableArray.CreateBuilder<(string, Interval)>();
        foreach (var body in Bodies())
        {
            Walk(body, (_, _) => { }, (target, values) => result.Add((target, values)));
        }

        return result.ToImmutable();
    }

    private IEnumerable<ImmutableArray<IrStatement>> Bodies() => _synapse.Handlers.Select(h => h.Body).Concat(_synapse.Timed.Select(t => t.Body));

    private Dictionary<string, Interval> Next()
    {
        var values = new Dictionary<string, Interval>(StringComparer.Ordinal);
        foreach (var slot in _synapse.Slots)
        {
            values[slot.Name] = _starts.TryGetValue(slot.Name, out var start) ? start : Interval.Of(0);
        }

        void Assigned(string slot, Interval value) => values[slot] = values[slot].Hull(value);
        foreach (var equation in _synapse.Equations)
        {
            Assigned(equation.State, Cut(equation.State, Interval.All));
        }

        foreach (var assign in _synapse.Propagations.SelectMany(p => p.Advance).Concat(_synapse.Integrate))
        {
            Assigned(assign.Slot, Of(assign.Value));
        }

        foreach (var body in Bodies())
        {
            Walk(body, Assigned, (_, _) => { });
        }

        return values;
    }

    private Interval Cut(string slot, Interval value)
    {
        foreach (var bound in _synapse.Bounds.Where(b => b.Slot == slot))
        {
            value = bound.Lower is { } lower ? value.Max(Of(lower)) : value;
            value = bound.Upper is { } upper ? value.Min(Of(upper)) : value;
        }

        return value;
    }

    private void Walk(ImmutableArray<IrStatement> body, Action<string, Interval> assigned, Action<string, Interval> contributed)
    {
        var outer = _locals;
        _locals = outer.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var statement in body)
        {
            switch (statement)
            {
                case IrAssign s:
                    assigned(s.Slot, Of(s.Value));
                    break;
                case IrLocal s:
                    _locals[s.Name] = Of(s.Value);
                    break;
                case IrContribute s:
                    contributed(s.Target, Of(s.Value));
                    break;
                case IrIf s:
                    Walk(s.Then, assigned, contributed);
                    Walk(s.Else, assigned, contributed);
                    break;
            }
        }

        _locals = outer;
    }

    private Interval Of(IrExpr root)
    {
        var known = new Dictionary<IrExpr, Interval>();
        foreach (var node in IrTraversal.PostOrder([root]))
        {
            known[node] = Of(node, n => known[node.Args[n]]);
        }

        return known[root];
    }

    private Interval Of(IrExpr node, Func<int, Interval> arg)
    {
        switch (node.Op)
        {
            case IrOp.Const:
                return Interval.Of(node.Type is IrType.Float32 or IrType.Float64 ? node.Number : node.Integer);
            case IrOp.Load:
                return _slots.TryGetValue(node.Name ?? "", out var slot) ? slot : Interval.All;
            case IrOp.Local:
                return _locals.TryGetValue(node.Name ?? "", out var local) ? local : Interval.All;
            case IrOp.Uniform when node.Name is "t" or "k":
            case IrOp.Attribute when node.Name is IrSynapse.Elapsed or "i" or "j" or "m":
                return new Interval(0, double.PositiveInfinity);
            case IrOp.Add:
                return arg(0) + arg(1);
            case IrOp.Sub when IsRemainder(node, out var divisor) && arg(0).Lower >= 0:
                return new Interval(0, divisor - 1);
            case IrOp.Sub:
                return arg(0) + -arg(1);
            case IrOp.Mul:
                return ReferenceEquals(node.Args[0], node.Args[1]) ? arg(0).Abs() * arg(0).Abs() : arg(0) * arg(1);
            case IrOp.Div:
                return arg(0) * arg(1).Inverse();
            case IrOp.Fma:
                return (arg(0) * arg(1)) + arg(2);
            case IrOp.Neg:
                return -arg(0);
            case IrOp.Abs:
                return arg(0).Abs();
            case IrOp.Min:
                return arg(0).Min(arg(1));
            case IrOp.Max:
                return arg(0).Max(arg(1));
            case IrOp.Sqrt:
                return new Interval(0, Math.Sqrt(Math.Max(0, arg(0).Upper)));
            case IrOp.Floor:
                return arg(0).Map(Math.Floor);
            case IrOp.Round:
                return arg(0).Map(x => Math.Round(x, MidpointRounding.ToEven));
            case IrOp.Select:
                return arg(1).Hull(arg(2));
            case IrOp.Convert when node.Type is IrType.Float32 or IrType.Float64:
                return node.Args[0].Type == IrType.Bool ? new Interval(0, 1) : arg(0);
            case IrOp.Call:
                return OfCall(node.Name ?? "", arg);
            case IrOp.Random:
                return OfDraw(node.Name ?? "", arg);
            default:
                return Interval.All;
        }
    }

    /// <summary>Whether a node is <c>mod(a, b)</c> of whole numbers with a constant, positive b: no rounding can lead out of its range then.</summary>
    private static bool IsRemainder(IrExpr node, out double divisor)
    {
        divisor = 0;
        if (node.Args[1] is not { Op: IrOp.Mul } product || product.Args[1] is not { Op: IrOp.Floor } floor || floor.Args[0] is not { Op: IrOp.Div } quotient
            || !ReferenceEquals(quotient.Args[0], node.Args[0]) || !ReferenceEquals(quotient.Args[1], product.Args[0]) || !product.Args[0].IsConst)
        {
            return false;
        }

        divisor = product.Args[0].Number;
        return divisor >= 1 && IrTraversal.PostOrder([node.Args[0], product.Args[0]]).All(IsWhole);
    }

    private static bool IsWhole(IrExpr node) => node.Op switch
    {
        IrOp.Const => node.Number == Math.Floor(node.Number),
        IrOp.Attribute => node.Name is "i" or "j" or "m",
        IrOp.Add or IrOp.Sub or IrOp.Mul or IrOp.Convert => true,
        _ => false,
    };

    private static Interval OfCall(string function, Func<int, Interval> arg) => function switch
    {
        "exp" => arg(0).Map(Math.Exp),
        "sigmoid" => new Interval(0, 1),
        "sin" or "cos" or "tanh" or "erf" => new Interval(-1, 1),
        _ => Interval.All,
    };

    private static Interval OfDraw(string distribution, Func<int, Interval> arg) => distribution switch
    {
        "uniform" => arg(0).Hull(arg(1)),
        "bernoulli" => new Interval(0, 1),
        "exponential" when arg(0).Lower >= 0 => new Interval(0, double.PositiveInfinity),
        "lognormal" or "poisson" => new Interval(0, double.PositiveInfinity),
        _ => Interval.All,
    };
}
