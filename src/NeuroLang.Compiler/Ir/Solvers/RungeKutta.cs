namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// Explicit Runge–Kutta steps of several equations at once, all stages simultaneous; linear groups beside them take their exact values
/// at each stage, other states stand still. Final sums: <c>x + h/6 ((k1 + k4) + 2 (k2 + k3))</c> for the classical method of order 4
/// (Kutta 1901), <c>x + h k2</c> for the midpoint rule, <c>x + h/2 (k1 + k2)</c> for Heun's.
/// </summary>
internal sealed class RungeKutta
{
    private readonly SolverContext _context;
    private readonly IReadOnlyList<string> _states;
    private readonly ExactSolver _exact;
    private readonly Func<string, IrExpr> _rhs;
    private readonly HashSet<string> _standing;

    /// <summary>A solver for these states; <paramref name="rhs"/> gives the right-hand sides, free of noise.</summary>
    public RungeKutta(SolverContext context, IReadOnlyList<string> states, ExactSolver exact, Func<string, IrExpr> rhs)
    {
        _context = context;
        _states = states;
        _exact = exact;
        _rhs = rhs;

        // A state on hold or clamped that others read must stand still in the stages too.
        _standing = [.. states.Where(s => context.Freezes.Any(f => f.States.Contains(s)) && states.Any(o => o != s && context.StatesOf(rhs(o)).Contains(s)))];
    }

    /// <summary>The new values by the method <c>rk4</c>, <c>rk2</c> or <c>heun</c>, in the order of the states.</summary>
    public IReadOnlyList<IrExpr> Next(string method)
    {
        var f = _context.Factory;
        var (half, full) = (_context.Step.Scale(-1), _context.Step);
        var k1 = Slopes(null, BigFloat.Zero);
        if (method == "rk4")
        {
            var k2 = Slopes(k1, half);
            var k3 = Slopes(k2, half);
            var k4 = Slopes(k3, full);
            var two = _context.Constant(BigFloat.FromLong(2));
            return Sum(full / BigFloat.FromLong(6), s => f.Add(f.Add(k1[s], k4[s]), f.Mul(two, f.Add(k2[s], k3[s]))));
        }

        if (method == "rk2")
        {
            var middle = Slopes(k1, half);
            return Sum(full, s => middle[s]);
        }

        var end = Slopes(k1, full);
        return Sum(half, s => f.Add(k1[s], end[s]));
    }

    private IReadOnlyList<IrExpr> Sum(BigFloat weight, Func<string, IrExpr> slope) =>
        [.. _states.Select(s => _context.Factory.Add(_context.Load(s), _context.Factory.Mul(_context.Constant(weight), slope(s))))];

    // The right-hand sides at x + time * slopes and t + time.
    private Dictionary<string, IrExpr> Slopes(IReadOnlyDictionary<string, IrExpr>? slopes, BigFloat time)
    {
        var factory = _context.Factory;
        var substitution = new Substitution(factory, Replace);
        return _states.ToDictionary(s => s, SlopeOf, StringComparer.Ordinal);

        IrExpr SlopeOf(string state)
        {
            var slope = substitution.Apply(_rhs(state));
            return _standing.Contains(state) ? _context.UnlessFrozen(state, _context.Constant(BigFloat.Zero), slope) : slope;
        }

        IrExpr? Replace(IrExpr node)
        {
            if (slopes is null || node.Name is not { } name)
            {
                return null;
            }

            if (node.Op == IrOp.Uniform && name == "t")
            {
                return factory.Add(node, _context.Constant(time));
            }

            if (node.Op != IrOp.Load)
            {
                return null;
            }

            if (slopes.TryGetValue(name, out var slope))
            {
                return factory.Add(node, factory.Mul(_context.Constant(time), slope));
            }

            return _exact.Solves(name) ? _exact.Stage(name, half: !time.Equals(_context.Step)) : null;
        }
    }
}
