using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>Chooses the solvers of a model: the compiler's choice, or what the user asked for.</summary>
internal sealed class SolverPlanner
{
    private readonly SolverContext _context;
    private readonly DiagnosticBag _diagnostics;
    private readonly LinearAnalysis _linear;
    private readonly NoiseTerms _noise;
    private readonly SolverPlan _plan = new();
    private readonly Dictionary<string, SolverChoice> _choices = new(StringComparer.Ordinal);

    public SolverPlanner(SolverContext context, DiagnosticBag diagnostics)
    {
        _context = context;
        _diagnostics = diagnostics;
        _linear = new LinearAnalysis(context);
        _noise = new NoiseTerms(context);
    }

    /// <summary>The plan; it is complete only where no error was reported.</summary>
    public SolverPlan Plan()
    {
        foreach (var state in _context.States.Where(HasNoise))
        {
            if (!_noise.IsLinear(_context.Rhs(state), out var obstacle))
            {
                Report(NumericsDiagnostics.NoiseNotLinear, state, state, Quote(obstacle));
            }
        }

        if (_context.Model.Method is { } method)
        {
            Follow(method);
        }
        else
        {
            Choose();
        }

        _plan.Choices.AddRange(_context.States.Where(_choices.ContainsKey).Select(s => _choices[s]));
        new StepCheck(_context, _linear, _diagnostics).Check(_plan.Choices);
        return _plan;
    }

    private void Choose()
    {
        foreach (var system in _linear.Solvable)
        {
            AddExact(system, null);
        }

        var rest = _context.States.Where(s => !_choices.ContainsKey(s)).ToList();
        foreach (var component in DependenceGraph.Components(rest, s => _context.StatesOf(_context.Rhs(s))))
        {
            ChooseFor(component);
        }

        _plan.RungeKutta.Sort((a, b) => rest.IndexOf(a).CompareTo(rest.IndexOf(b)));
    }

    private void ChooseFor(IReadOnlyList<string> component)
    {
        if (component.Any(HasNoise))
        {
            foreach (var state in component)
            {
                _plan.Euler.Add(state);
                Add(state, "euler_maruyama", HasNoise(state) ? "driven by white noise" : $"coupled to '{component.First(HasNoise)}', which is driven by white noise");
            }

            return;
        }

        var readers = component.ToDictionary(s => s, s => new SlopeReader(_context, _context.Load(s)), StringComparer.Ordinal);
        var slopes = new Dictionary<string, IrExpr?>(StringComparer.Ordinal);
        string? curved = null;
        foreach (var state in component)
        {
            if (readers[state].TryRead(_context.Rhs(state), out var slope))
            {
                slopes.Add(state, slope);
            }
            else
            {
                curved ??= state;
            }
        }

        foreach (var state in component)
        {
            if (curved is null)
            {
                _plan.ExponentialEuler.Add(state, slopes[state]);
                Add(state, "exponential_euler", ReasonOf(slopes[state]));
            }
            else
            {
                _plan.RungeKutta.Add(state);
                var term = Quote(readers[curved].Obstacle);
                Add(state, "rk4", state == curved || !slopes.ContainsKey(state)
                    ? $"not linear in itself: {Quote(readers[state].Obstacle)}"
                    : $"coupled to '{curved}', which is not linear in itself: {term}");
            }
        }
    }

    private void Follow(string method)
    {
        var reason = $"asked for by 'method {method}'";
        switch (method)
        {
            case "exact":
                foreach (var state in _context.States.Where(s => _linear.FormOf(s) is null))
                {
                    var descriptor = HasNoise(state) ? NumericsDiagnostics.NoiseNeedsAnotherMethod : NumericsDiagnostics.NotLinear;
                    Report(descriptor, state, state, HasNoise(state) ? method : Quote(_linear.ObstacleOf(state)));
                }

                foreach (var system in _linear.Systems)
                {
                    AddExact(system, reason);
                }

                break;
            case "exponential_euler":
                RefuseNoise(method);
                foreach (var state in _context.States)
                {
                    FollowExponentialEuler(state, reason);
                }

                break;
            case "euler":
                foreach (var state in _context.States)
                {
                    _plan.Euler.Add(state);
                    Add(state, HasNoise(state) ? "euler_maruyama" : method, reason);
                }

                break;
            case "rk2" or "rk4" or "heun":
                if (method != "heun")
                {
                    RefuseNoise(method);
                }

                _plan.Tableau = method;
                foreach (var state in _context.States)
                {
                    _plan.RungeKutta.Add(state);
                    Add(state, method, reason);
                }

                break;
            default:
                throw new InternalCompilerException("discretise", $"'{method}' is no method; the binder lets none but the known ones through");
        }
    }

    private void FollowExponentialEuler(string state, string reason)
    {
        var reader = new SlopeReader(_context, _context.Load(state));
        if (reader.TryRead(_context.Rhs(state), out var slope))
        {
            _plan.ExponentialEuler.Add(state, slope);
            Add(state, "exponential_euler", reason);
        }
        else
        {
            Report(NumericsDiagnostics.NotLinearInItself, state, state, Quote(reader.Obstacle));
        }
    }

    private void RefuseNoise(string method)
    {
        foreach (var state in _context.States.Where(HasNoise))
        {
            Report(NumericsDiagnostics.NoiseNeedsAnotherMethod, state, state, method);
        }
    }

    private void AddExact(LinearSystem system, string? reason)
    {
        _plan.Exact.Add(system);
        var isConstant = system.Matrix.Cast<Coefficient>().All(c => c.IsConstant);
        foreach (var state in system.States)
        {
            Add(state, "exact", reason ?? (isConstant
                ? "linear with constant coefficients"
                : "linear; its coefficients are parameters of the cell, so its propagator is computed when the network is built"));
        }
    }

    private string ReasonOf(IrExpr? slope)
    {
        if (slope is null)
        {
            return "does not depend on itself";
        }

        var others = _context.StatesOf(slope).OrderBy(s => s, StringComparer.Ordinal).ToList();
        if (others.Count > 0)
        {
            return "linear in itself with a coefficient that depends on " + string.Join(", ", others.Select(s => "'" + s + "'"));
        }

        return _context.DependenceOf(slope) == Dependence.None ? "linear in itself with a constant coefficient" : "linear in itself with a coefficient that changes from step to step";
    }

    private bool HasNoise(string state) => (_context.DependenceOf(_context.Rhs(state)) & Dependence.Noise) != 0;

    private void Add(string state, string method, string reason) => _choices.Add(state, new SolverChoice(_context.Model.Name, state, method, reason));

    private void Report(DiagnosticDescriptor descriptor, string state, params object[] arguments) =>
        _diagnostics.Report(descriptor, _context.Equations[state].Place, arguments);

    private static string Quote(IrExpr? expr) => expr is null ? "a term" : "'" + IrInfix.Print(expr) + "'";
}
