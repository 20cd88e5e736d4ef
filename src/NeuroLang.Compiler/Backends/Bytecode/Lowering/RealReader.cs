using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Reads the expressions of a kernel in data-flow form as polynomials over shared values.
/// <code>
/// v + h (exp((v - a) / b) + g (E - v))   becomes   v + T(v) + h E g - h g v
/// </code>
/// </summary>
/// <param name="graph">Takes the values.</param>
/// <param name="constant">The number that a slot holds in all cells at all times, or null where it is a variable.</param>
/// <param name="offset">What the number zero of a state stands for.</param>
internal sealed class RealReader(RealGraph graph, Func<string, double?> constant, Func<string, double> offset)
{
    private readonly Dictionary<IrExpr, Polynomial> _reals = [];
    private readonly Dictionary<IrExpr, Condition> _truths = [];
    private readonly Dictionary<string, Polynomial> _arrived = new(StringComparer.Ordinal);

    /// <summary>The values.</summary>
    public RealGraph Graph => graph;

    /// <summary>Makes values of others.</summary>
    public RealSimplifier Simplifier { get; } = new(graph, offset);

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

    /// <summary>From now on reading a slot gives this value: the state after arrivals.</summary>
    public void Arrived(string slot, Polynomial value) => _arrived[slot] = graph.Share(value);

    /// <summary>From now on reading a slot gives what it becomes in this step.</summary>
    public void Becomes(string slot, Polynomial next) => _arrived[slot] = Polynomial.Of(graph.SumOf(next)) + Polynomial.Of(offset(slot));

    /// <summary>Forgets what expressions were, after <see cref="Arrived"/>.</summary>
    public void Forget()
    {
        _reals.Clear();
        _truths.Clear();
    }

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
                return Simplifier.Select(_truths[node.Args[0]], Polynomial.Of(1), Polynomial.Zero);
            case IrOp.Convert:
                return Arg(0);
            case IrOp.Add:
                return Arg(0) + Arg(1);
            case IrOp.Sub:
                return Arg(0) - Arg(1);
            case IrOp.Neg:
                return Arg(0) * -1;
            case IrOp.Mul:
                return Simplifier.Times(Arg(0), Arg(1));
            case IrOp.Fma:
                return Simplifier.Times(Arg(0), Arg(1)) + Arg(2);
            case IrOp.Div when Arg(1).IsConstant && Arg(1).Constant != 0:
                return Arg(0) * (1 / Arg(1).Constant);
            case IrOp.Div:
                return Simplifier.Times(Arg(0), Simplifier.Function(Arg(1), x => graph.Factory.Div(graph.Factory.Real(IrType.Float64, 1), x)));
            case IrOp.Abs or IrOp.Sqrt or IrOp.Floor or IrOp.Round:
                return Simplifier.Function(Arg(0), x => graph.Factory.Unary(node.Op, x));
            case IrOp.Call when node.Args.Length == 1:
                return Simplifier.Function(Arg(0), x => graph.Factory.Call(node.Name ?? "", x));
            case IrOp.Call when node.Args.Length == 2:
                return ReadCall(node, Arg(0), Arg(1));
            case IrOp.Min or IrOp.Max:
                return Simplifier.Extreme(node.Op, Arg(0), Arg(1));
            case IrOp.Select:
                return Simplifier.Select(_truths[node.Args[0]], Arg(1), Arg(2));
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
                return Simplifier.Compare(_reals[node.Args[0]], _reals[node.Args[1]], node.Op == IrOp.Le);
            case IrOp.Eq or IrOp.Ne when node.Args[0].Type != IrType.Bool:
                var same = Simplifier.Equal(_reals[node.Args[0]], _reals[node.Args[1]]);
                return node.Op == IrOp.Ne ? same.Not() : same;
            case IrOp.And:
                return RealSimplifier.And(Arg(0), Arg(1));
            case IrOp.Or:
                return RealSimplifier.And(Arg(0).Not(), Arg(1).Not()).Not();
            case IrOp.Not:
                return Arg(0).Not();
            default:
                throw new UnrepresentableException(FpgaDiagnostics.Unsupported, Describe(node));
        }
    }

    private Polynomial ReadSlot(string name)
    {
        foreach (var prefix in new[] { "arrival.", "arrived." })
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return Polynomial.Of(graph.Arrival(name.Substring(prefix.Length)));
            }
        }

        return _arrived.TryGetValue(name, out var arrived) ? arrived : constant(name) is { } number ? Polynomial.Of(number) : Polynomial.Of(graph.State(name)) + Polynomial.Of(offset(name));
    }

    private Polynomial ReadCall(IrExpr node, Polynomial a, Polynomial b) => (node.Name, a.IsConstant, b.IsConstant) switch
    {
        (_, _, true) => Simplifier.Function(a, x => graph.Factory.Call(node.Name ?? "", x, graph.Factory.Real(IrType.Float64, b.Constant))),
        (_, true, _) => Simplifier.Function(b, x => graph.Factory.Call(node.Name ?? "", graph.Factory.Real(IrType.Float64, a.Constant), x)),
        // a^b of two variables = exp(b log a).
        ("pow", _, _) => Simplifier.Function(Simplifier.Times(b, Simplifier.Function(a, x => graph.Factory.Call("log", x))), x => graph.Factory.Call("exp", x)),
        _ => throw new UnrepresentableException(FpgaDiagnostics.Unsupported, Describe(node)),
    };

    private Polynomial ReadDraw(IrExpr node)
    {
        // The random bits as a number with a sign are a uniform number less a half.
        var bits = graph.Uniform(node.Integer + "." + node.Draw);
        var u = Polynomial.Of(bits) + Polynomial.Of(0.5);
        Polynomial Arg(int n) => _reals[node.Args[n]];
        switch (node.Name)
        {
            case "uniform":
                return Arg(0) + Simplifier.Times(Arg(1) - Arg(0), u);
            case "bernoulli":
                return Simplifier.Select(Simplifier.Compare(u, Arg(0), false), Polynomial.Of(1), Polynomial.Zero);
            case "normal":
                return Arg(0) + Simplifier.Times(Arg(1), Polynomial.Of(graph.Table(bits, NormalQuantile.Of(new Lane(graph.Factory, IrType.Float64).Of(graph.Half)).Expr)));
            case "exponential":
                return Simplifier.Times(Arg(0) * -1, Polynomial.Of(graph.Table(bits, graph.Factory.Call("log", graph.Half))));
            default:
                throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"a draw from the distribution \"{node.Name}\" in every step");
        }
    }

    private static string Describe(IrExpr node) => node.Op switch
    {
        IrOp.Uniform => $"\"{node.Name}\" in an equation",
        IrOp.Reduce => $"the aggregate \"{node.Name}\"",
        _ => $"the operation {node.Op} of type {node.Type}",
    };
}
