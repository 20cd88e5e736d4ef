using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Solvers;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Chooses a solver for each differential equation and replaces the equations by simultaneous assignments that advance one step:
/// linear groups exactly, equations that are linear in their own variable by exponential Euler, all others by Runge–Kutta of order 4,
/// noise by Euler and Maruyama; or all by the method the user asked for.
/// <code>
/// before   equation v = (div (sub g:f64 v:f64) 10d)          step 1/10
///          equation g = (div (neg g:f64) 5d)
/// after    integrate {
///            v = (fma 0.00985124…d g:f64 (mul 0.99004983…d v:f64))
///            g = (mul 0.98019867…d g:f64)
///          }
/// </code>
/// </summary>
public sealed class DiscretisePass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "discretise";

    /// <summary>How each state is integrated and why, by model and equation; of a module whose references are inlined.</summary>
    public static ImmutableArray<SolverChoice> Report(IrModule module) =>
        [.. module.Models.SelectMany(m => new SolverPlanner(new SolverContext(module, m), new DiagnosticBag()).Plan().Choices)];

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics) =>
        module with
        {
            Models = [.. module.Models.Select(m => Discretise(module, m, diagnostics))],
            Synapses = [.. module.Synapses.Select(s => Discretise(module, s, diagnostics))],
        };

    private static IrModel Discretise(IrModule module, IrModel model, DiagnosticBag diagnostics)
    {
        if (model.Equations.IsEmpty)
        {
            return model;
        }

        var context = new SolverContext(module, model);
        var found = new DiagnosticBag();
        var plan = new SolverPlanner(context, found).Plan();
        diagnostics.AddRange(found.ToImmutable());
        return found.HasErrors ? model : model with
        {
            Equations = [],
            Integrate = Assignments(context, plan),
            RungeKutta = plan.RungeKutta.Count > 0 ? plan.Tableau : null,
        };
    }

    private static IrSynapse Discretise(IrModule module, IrSynapse synapse, DiagnosticBag diagnostics)
    {
        if (synapse.Equations.IsEmpty)
        {
            return synapse;
        }

        var (propagations, clocked) = EventDrivenStates.Split(module, synapse);
        var model = Discretise(module, (synapse with { Equations = clocked }).AsModel(module), diagnostics);
        var bounds = synapse.Bounds.ToDictionary(b => b.Slot, StringComparer.Ordinal);
        return synapse with
        {
            Equations = [],
            Propagations = propagations,
            Integrate = [.. model.Integrate.Select(a => bounds.TryGetValue(a.Slot, out var bound) ? a with { Value = bound.Cut(module.Factory, a.Value) } : a)],
        };
    }

    private static ImmutableArray<IrAssign> Assignments(SolverContext context, SolverPlan plan)
    {
        var exact = new ExactSolver(context, plan.Exact);
        var noise = new NoiseTerms(context);
        var values = new Dictionary<string, IrExpr>(StringComparer.Ordinal);
        foreach (var state in plan.Exact.SelectMany(s => s.States))
        {
            values.Add(state, exact.Next(state));
        }

        foreach (var state in plan.ExponentialEuler)
        {
            values.Add(state.Key, ExponentialEuler.Next(context, state.Key, state.Value));
        }

        foreach (var state in plan.Euler)
        {
            values.Add(state, noise.EulerMaruyama(state));
        }

        var rungeKutta = new RungeKutta(context, plan.RungeKutta, exact, s => noise.Frozen(context.Rhs(s)));
        foreach (var (state, value) in plan.RungeKutta.Zip(rungeKutta.Next(plan.Tableau), (s, v) => (s, v)))
        {
            values.Add(state, value);
        }

        return [.. context.States.Select(s => new IrAssign(s, values[s]))];
    }
}
