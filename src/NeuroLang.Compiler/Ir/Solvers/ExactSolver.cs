namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// Linear groups, advanced without error by their propagator while inputs stand still (Rotter and Diesmann 1999). A new value is
/// <c>fma(R_u, u, … fma(P_y, y, fma(P_x, x, constant)))</c>: the constant first (the first product where there is none), then states in the
/// order of the equations, then inputs in the order of their first appearance.
/// <code>
/// before   equation g = (neg (div g:f64 5d))
/// after    g = (mul 0.980198673306755d g:f64)          at a step of 0.1
/// </code>
/// </summary>
internal sealed class ExactSolver
{
    private readonly SolverContext _context;
    private readonly Dictionary<string, LinearSystem> _systems = new(StringComparer.Ordinal);
    private readonly Dictionary<(LinearSystem System, bool Half), Propagator> _propagators = [];
    private readonly Dictionary<(LinearSystem System, int Freeze), LinearSystem> _reduced = [];

    public ExactSolver(SolverContext context, IEnumerable<LinearSystem> systems)
    {
        _context = context;
        foreach (var system in systems)
        {
            foreach (var state in system.States)
            {
                _systems.Add(state, system);
            }
        }
    }

    /// <summary>Whether the state is solved here.</summary>
    public bool Solves(string state) => _systems.ContainsKey(state);

    /// <summary>The value at the end of the step of a cell that is not held, or, of a state that is not held itself, of any cell.</summary>
    public IrExpr Next(string state) => Value(state, half: false);

    /// <summary>The value in the middle or at the end of the step, of a held cell too.</summary>
    public IrExpr Stage(string state, bool half) => _context.UnlessFrozen(state, _context.Load(state), Value(state, half));

    private IrExpr Value(string state, bool half) => Value(_systems[state], state, half, 0);

    /// <summary>The value where the freezes before this one are decided: the system is what they leave of it.</summary>
    private IrExpr Value(LinearSystem system, string state, bool half, int freeze)
    {
        if (freeze == _context.Freezes.Count)
        {
            return Row(system, PropagatorOf(system, half), system.IndexOf(state));
        }

        var (condition, states) = _context.Freezes[freeze];
        var free = Value(system, state, half, freeze + 1);
        if (states.Contains(state) || !system.ReachedFrom(states).Contains(state))
        {
            return free;
        }

        // Reads a state that stands still: then it moves as that state's constant value drives it.
        if (!_reduced.TryGetValue((system, freeze), out var reduced))
        {
            reduced = system.WithHeld(states);
            _reduced.Add((system, freeze), reduced);
        }

        return _context.Factory.Select(condition, Value(reduced, state, half, freeze + 1), free);
    }

    private Propagator PropagatorOf(LinearSystem system, bool half)
    {
        if (!_propagators.TryGetValue((system, half), out var propagator))
        {
            propagator = Propagator.Of(system, half ? _context.Step.Scale(-1) : _context.Step, _context.Algebra);
            _propagators.Add((system, half), propagator);
        }

        return propagator;
    }

    private IrExpr Row(LinearSystem system, Propagator propagator, int row)
    {
        var algebra = _context.Algebra;
        var constant = Coefficient.Zero;
        var inputs = new List<IrExpr>();
        var gains = new Dictionary<IrExpr, Coefficient>();
        for (var j = 0; j < system.States.Count; j++)
        {
            var response = propagator.Response[row, j];
            constant = algebra.MultiplyAdd(response, system.Forms[j].Constant, constant);
            foreach (var (input, coefficient) in system.Forms[j].Inputs)
            {
                if (!gains.TryGetValue(input, out var gain))
                {
                    inputs.Add(input);
                    gain = Coefficient.Zero;
                }

                gains[input] = algebra.MultiplyAdd(response, coefficient, gain);
            }
        }

        var sum = constant.IsZero ? null : algebra.ToReal(constant, _context.Real);
        for (var j = 0; j < system.States.Count; j++)
        {
            sum = Accumulate(sum, propagator.Transition[row, j], _context.Load(system.States[j]));
        }

        foreach (var input in inputs)
        {
            sum = Accumulate(sum, gains[input], input);
        }

        return sum ?? _context.Constant(BigFloat.Zero);
    }

    private IrExpr? Accumulate(IrExpr? sum, Coefficient coefficient, IrExpr value)
    {
        if (coefficient.IsZero)
        {
            return sum;
        }

        var factory = _context.Factory;
        if (coefficient.IsOne)
        {
            return sum is null ? value : factory.Add(sum, value);
        }

        var factor = _context.Algebra.ToReal(coefficient, _context.Real);
        return sum is null ? factory.Mul(factor, value) : factory.Fma(factor, value, sum);
    }
}
