namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// Finds the largest set of states whose equations are affine, with coefficients that do not change, in states of that set and in
/// inputs that stand still within a step.
/// </summary>
internal sealed class LinearAnalysis
{
    // A dense propagator of more states costs more than it saves, and more for each cell where parameters take part.
    private const int LargestConstant = 24;
    private const int LargestWithParameters = 8;

    private readonly Dictionary<string, AffineForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IrExpr> _obstacles = new(StringComparer.Ordinal);

    public LinearAnalysis(SolverContext context)
    {
        // Leaving a state out may make others fail that read it, never the other way round.
        var members = new HashSet<string>(context.States, StringComparer.Ordinal);
        for (var shrunk = true; shrunk;)
        {
            shrunk = false;
            _forms.Clear();
            foreach (var state in context.States.Where(members.Contains))
            {
                var reader = new AffineReader(context, members);
                if (reader.Read(context.Rhs(state)) is { } form)
                {
                    _forms.Add(state, form);
                }
                else
                {
                    _obstacles[state] = reader.Obstacle ?? context.Rhs(state);
                    shrunk = true;
                }
            }

            members.IntersectWith(_forms.Keys);
        }

        Systems = [.. LinearSystem.Split([.. context.States.Where(_forms.ContainsKey)], _forms)];
        Solvable = [.. Systems.Where(s => s.States.Count <= LargestWithParameters
            || (s.States.Count <= LargestConstant && Propagator.IsCheap(s, context.Algebra)))];
    }

    /// <summary>The linear groups, in the order of their first equation.</summary>
    public IReadOnlyList<LinearSystem> Systems { get; }

    /// <summary>Those for which the exact solver is the best choice.</summary>
    public IReadOnlyList<LinearSystem> Solvable { get; }

    /// <summary>The form of a state's equation, or null where it is in no linear group.</summary>
    public AffineForm? FormOf(string state) => _forms.TryGetValue(state, out var form) ? form : null;

    /// <summary>The term that keeps a state out of the linear groups.</summary>
    public IrExpr? ObstacleOf(string state) => _obstacles.TryGetValue(state, out var obstacle) ? obstacle : null;
}
