namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>The equations of one model with the questions every solver asks about them.</summary>
internal sealed class SolverContext
{
    private readonly Dictionary<string, IrSlotKind> _slots;
    private readonly Dictionary<IrExpr, Dependence> _dependences = [];

    public SolverContext(IrModule module, IrModel model)
    {
        Factory = module.Factory;
        Real = module.Real;
        Model = model;
        Algebra = new CoefficientAlgebra(module.Factory);
        Step = BigFloat.FromLong(module.StepNumerator) / BigFloat.FromLong(module.StepDenominator);
        States = [.. model.Equations.Select(e => e.State)];
        _slots = model.Slots.ToDictionary(s => s.Name, s => s.Kind, StringComparer.Ordinal);
        Equations = model.Equations.ToDictionary(e => e.State, StringComparer.Ordinal);
        IEnumerable<string> held = model.Refractory is { } r ? r.Hold.Where(Equations.ContainsKey) : [];
        Freezes =
        [
            .. new[] { new Freeze(Factory.Make(IrOp.Held, IrType.Bool, []), [.. held]) }.Where(f => f.States.Count > 0),
            .. model.Clamps.Where(Equations.ContainsKey).Select(c => new Freeze(IsSet(IrModel.ClampSlot(c), module.Int), [c])),
        ];
    }

    public IrFactory Factory { get; }

    public IrType Real { get; }

    public IrModel Model { get; }

    public CoefficientAlgebra Algebra { get; }

    /// <summary>The step in ms.</summary>
    public BigFloat Step { get; }

    /// <summary>The states with an equation, in the order of the equations.</summary>
    public IReadOnlyList<string> States { get; }

    public IReadOnlyDictionary<string, IrEquation> Equations { get; }

    /// <summary>What makes states with an equation stand still: that the cell is held, or a state clamped.</summary>
    public IReadOnlyList<Freeze> Freezes { get; }

    public IrExpr Rhs(string state) => Equations[state].Rhs;

    public IrExpr Load(string state) => Factory.Load(state, Real);

    /// <summary>A constant in the type of the states.</summary>
    public IrExpr Constant(BigFloat value) => Factory.Real(Real, value.ToDouble());

    /// <summary>One value where the state stands still, another where it does not.</summary>
    public IrExpr UnlessFrozen(string state, IrExpr standing, IrExpr moving) =>
        Freezes.Where(f => f.States.Contains(state)).Aggregate(moving, (value, freeze) => Factory.Select(freeze.Condition, standing, value));

    /// <summary>What an expression depends on. The argument of an aggregate does not count: aggregates are taken at the start of the step.</summary>
    public Dependence DependenceOf(IrExpr root)
    {
        if (_dependences.TryGetValue(root, out var known))
        {
            return known;
        }

        foreach (var node in IrTraversal.PostOrder([root]))
        {
            if (!_dependences.ContainsKey(node))
            {
                var dependence = Own(node);
                if (node.Op != IrOp.Reduce)
                {
                    foreach (var arg in node.Args)
                    {
                        dependence |= _dependences[arg];
                    }
                }

                _dependences.Add(node, dependence);
            }
        }

        return _dependences[root];
    }

    /// <summary>The states with an equation that an expression reads in this step, aggregates aside.</summary>
    public HashSet<string> StatesOf(IrExpr root)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<IrExpr>();
        var stack = new Stack<IrExpr>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var node = stack.Pop();
            if (!seen.Add(node) || node.Op == IrOp.Reduce)
            {
                continue;
            }

            if (node.Op == IrOp.Load && node.Name is { } name && Equations.ContainsKey(name))
            {
                states.Add(name);
            }

            foreach (var arg in node.Args)
            {
                stack.Push(arg);
            }
        }

        return states;
    }

    private Dependence Own(IrExpr node)
    {
        switch (node.Op)
        {
            case IrOp.Load:
                var name = node.Name ?? "";
                if (Equations.ContainsKey(name))
                {
                    return Dependence.State;
                }

                return _slots.TryGetValue(name, out var kind) && kind is IrSlotKind.Parameter or IrSlotKind.Derived ? Dependence.None : Dependence.Held;
            case IrOp.Uniform:
                return node.Name is "t" or "k" ? Dependence.Time : Dependence.Held;
            case IrOp.Held or IrOp.Reduce or IrOp.Local:
                return Dependence.Held;
            case IrOp.Random or IrOp.RandomBits:
                return Dependence.Random;
            case IrOp.Noise:
                return Dependence.Noise;
            default:
                return Dependence.None;
        }
    }

    private IrExpr IsSet(string flag, IrType type) => Factory.Compare(IrOp.Ne, Factory.Load(flag, type), Factory.Int(type, 0));
}
