using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir;

/// <summary>
/// Checks what every pass promises: operands have the right types, slots exist and are loaded with their own type, locals are
/// defined before they are used, simultaneous assignments set each slot once, and operations that a pass removed do not come back.
/// </summary>
public sealed partial class IrVerifier
{
    private readonly IrModule _module;
    private readonly string _pass;
    private readonly HashSet<IrOp> _absent;
    private readonly bool _dataFlow;

    private IrVerifier(IrModule module, string pass, IEnumerable<IrOp> absent, bool dataFlow)
    {
        _dataFlow = dataFlow;
        _module = module;
        _pass = pass;
        _absent = [.. absent];
    }

    /// <summary>Checks a module.</summary>
    /// <param name="module">What the pass made.</param>
    /// <param name="pass">The pass, for the message.</param>
    /// <param name="absent">Operations that this pass or an earlier one removed.</param>
    /// <exception cref="InternalCompilerException">Something is wrong.</exception>
    public static void Verify(IrModule module, string pass, params IrOp[] absent) => new IrVerifier(module, pass, absent, dataFlow: false).Module();

    /// <summary>Checks a module whose kernels are data flow: no choices between lists, no locals, each slot stored once.</summary>
    /// <param name="module">What the pass made.</param>
    /// <param name="pass">The pass, for the message.</param>
    /// <param name="absent">Operations that this pass or an earlier one removed.</param>
    /// <exception cref="InternalCompilerException">Something is wrong.</exception>
    public static void VerifyDataFlow(IrModule module, string pass, params IrOp[] absent) => new IrVerifier(module, pass, absent, dataFlow: true).Module();

    private void Module()
    {
        Require(_module.StepNumerator > 0 && _module.StepDenominator > 0, "the step is not positive");
        Unique(_module.Models.Select(m => m.Name), "model");
        foreach (var model in _module.Models)
        {
            Model(model);
        }

        Unique(_module.Synapses.Select(m => m.Name), "synapse");
        foreach (var synapse in _module.Synapses)
        {
            Synapse(synapse);
        }

        foreach (var probe in _module.Probes)
        {
            View(probe.View, "probe " + probe.Name);
            foreach (var model in probe.View.Ranges.Select(ModelOf).Distinct())
            {
                Expression(new Scope(model, "probe " + probe.Name, []), probe.Value);
            }

            Require(probe.Value.Type == _module.Real, $"probe {probe.Name} is {probe.Value.Type}");
        }

        foreach (var kernel in _module.SynapseKernels)
        {
            SynapseKernel(kernel);
        }

        foreach (var kernel in _module.Kernels)
        {
            var model = FindModel(kernel.Model, "kernel " + kernel.Name);
            Statements(new Scope(model, "kernel " + kernel.Name, []) { IsKernel = true }, kernel.Body);
            if (kernel.Ranking is { } ranking)
            {
                Require(new[] { ranking.Slot, ranking.Sorted }.All(name => model.FindSlot(name) is { Kind: IrSlotKind.Scratch }), $"kernel {kernel.Name} ranks what is no scratch slot");
            }

            if (_dataFlow)
            {
                Require(kernel.Body.All(s => s is IrAssign or IrEmit or IrTrap), $"kernel {kernel.Name} is not data flow");
                Unique(kernel.Body.OfType<IrAssign>().Select(a => a.Slot), $"kernel {kernel.Name}: assignment of");
            }
        }

        Unique(_module.Tables.Select(t => t.Name), "table");
        foreach (var table in _module.Tables)
        {
            Table(table);
        }

        foreach (var population in _module.Populations)
        {
            Population(population);
        }

        foreach (var connection in _module.Connections)
        {
            Connection(connection);
        }

        foreach (var recording in _module.Recordings)
        {
            View(recording.View, "recording");
            Require(recording.EverySteps > 0, "a recording has no interval");
            if (recording.Variable is { } variable)
            {
                Require(recording.View.Ranges.All(r => ModelOf(r).FindSlot(variable) is not null), $"a recorded population has no slot '{variable}'");
            }
        }

        foreach (var setter in _module.Setters)
        {
            View(setter.View, "set");
            Require(setter.View.Ranges.All(r => ModelOf(r).FindSlot(setter.Slot) is not null), $"a population that is set has no slot '{setter.Slot}'");
            Build(setter.Value, null, "set " + setter.Slot);
        }
    }

    private void Model(IrModel model)
    {
        var place = "model " + model.Name;
        Unique(model.Slots.Select(s => s.Name), $"{place}: slot");
        Unique(model.Definitions.Select(d => d.Name), $"{place}: definition");
        foreach (var definition in model.Definitions)
        {
            Expression(new Scope(model, $"{place}, definition {definition.Name}", [.. definition.Parameters]), definition.Body);
        }

        Require(model.Equations.IsEmpty || model.Integrate.IsEmpty, $"{place} has both equations and assignments that integrate");
        Unique(model.Equations.Select(e => e.State), $"{place}: equation of");
        Unique(model.Integrate.Select(a => a.Slot), $"{place}: integration of");
        Unique(model.Observed.Select(a => a.Slot), $"{place}: observation of");
        foreach (var equation in model.Equations)
        {
            Assignment(new Scope(model, $"{place}, equation {equation.State}'", []), equation.State, equation.Rhs);
            Require(model.FindSlot(equation.State) is { Kind: IrSlotKind.State } slot && slot.Type == _module.Real, $"{place}: '{equation.State}' is not a real state");
        }

        Statements(new Scope(model, place + ", integrate", []), [.. model.Integrate]);
        Statements(new Scope(model, place + ", update", []), model.Update);
        Statements(new Scope(model, place + ", observe", []), [.. model.Observed]);
        foreach (var e in model.Events)
        {
            var scope = new Scope(model, $"{place}, event {e.Name}", []);
            Condition(scope, e.Condition);
            Statements(scope, e.Body);
        }

        foreach (var timed in model.Timed)
        {
            Statements(new Scope(model, place + ", timed handler", []), timed.Body);
        }

        Require(model.Clamps.All(c => model.FindSlot(c) is { Kind: IrSlotKind.State } && IsFlag(IrModel.ClampSlot(c))), $"{place}: what is clamped is no state, or has no flag");
        Require(!model.CanSilence || IsFlag(IrModel.SilenceSlot), $"{place}: no slot says whether a cell is silenced");
        Refractory(model, place);
        Require(model.Targets.Concat(model.DrivenTargets).All(t => model.FindSlot(t) is { Kind: IrSlotKind.State or IrSlotKind.Input }), $"{place}: a target is no state or input");
        Require(model.WideTargets.All(model.Targets.Contains), $"{place}: a wide target is no target");

        bool IsFlag(string slot) => model.FindSlot(slot) is { Kind: IrSlotKind.Counter } flag && flag.Type == _module.Int;
    }

    private void Refractory(IrModel model, string place)
    {
        if (model.Refractory is { } refractory)
        {
            var scope = new Scope(model, place + ", refractory", []);
            Require(refractory.Steps is null != (refractory.While is null), $"{place}: refractoriness needs either a length or a condition");
            Require(refractory.Hold.All(h => model.FindSlot(h) is { Kind: IrSlotKind.State }), $"{place}: what is held is no state");
            if (refractory.Steps is { } steps)
            {
                Expression(scope, steps);
                Require(steps.Type is IrType.Int32 or IrType.Int64, $"{place}: the refractory length is no integer");
            }

            if (refractory.While is { } condition)
            {
                Condition(scope, condition);
            }
        }
    }

    private void Statements(Scope scope, ImmutableArray<IrStatement> statements)
    {
        var outer = scope.Locals;
        scope.Locals = new Dictionary<string, IrType>(outer);
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case IrAssign s:
                    Assignment(scope, s.Slot, s.Value);
                    break;
                case IrLocal s:
                    Expression(scope, s.Value);
                    Require(!scope.Locals.ContainsKey(s.Name), $"{scope.Place}: local '{s.Name}' is defined twice");
                    scope.Locals.Add(s.Name, s.Value.Type);
                    break;
                case IrIf s:
                    Condition(scope, s.Condition);
                    Statements(scope, s.Then);
                    Statements(scope, s.Else);
                    break;
                case IrEmit s:
                    Condition(scope, s.Condition);
                    break;
                case IrContribute s:
                    Expression(scope, s.Value);
                    Require(s.Value.Type == _module.Real, $"{scope.Place}: what is added is {s.Value.Type}");
                    break;
                case IrStructural s:
                    Condition(scope, s.Condition);
                    break;
                case IrTrap s:
                    Expression(scope, s.Value);
                    Require(scope.Model.FindSlot(s.Slot) is not null, $"{scope.Place}: trap of unknown slot '{s.Slot}'");
                    break;
            }
        }

        if (scope.Locals.Count > outer.Count)
        {
            scope.Verified.Clear();
        }

        scope.Locals = outer;
    }

    private void Assignment(Scope scope, string slot, IrExpr value)
    {
        Expression(scope, value);
        var type = TypeOf(scope, slot);
        Require(type is not null, $"{scope.Place}: unknown slot '{slot}'");
        Require(type == value.Type, $"{scope.Place}: '{slot}' is {type}, its value {value.Type}: {Excerpt(value)}");
    }

    private void Condition(Scope scope, IrExpr condition)
    {
        Expression(scope, condition);
        Require(condition.Type == IrType.Bool, $"{scope.Place}: a condition is {condition.Type}: {Excerpt(condition)}");
    }

    private void Unique(IEnumerable<string> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Require(seen.Add(name), $"{what} '{name}' occurs twice");
        }
    }

    private static string Excerpt(IrExpr expr) =>
        string.Format(CultureInfo.InvariantCulture, "{0}{1}#{2}", expr.Op, expr.Name is null ? "" : "." + expr.Name, expr.Id);

    private void Require(bool holds, string problem)
    {
        if (!holds)
        {
            throw new InternalCompilerException(_pass, problem);
        }
    }

    private void Require(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] IrProblem problem)
    {
        if (!holds)
        {
            throw new InternalCompilerException(_pass, problem.ToString());
        }
    }

    /// <summary>Where an expression stands: the slots, locals and parameters it may use.</summary>
    private sealed class Scope(IrModel model, string place, HashSet<string> parameters)
    {
        public IrModel Model { get; } = model;

        public string Place { get; } = place;

        public HashSet<string> Parameters { get; } = parameters;

        public bool IsKernel { get; init; }

        public Dictionary<string, IrType> Locals { get; set; } = new(StringComparer.Ordinal);

        /// <summary>What has been found right with these locals, or fewer.</summary>
        public HashSet<IrExpr> Verified { get; } = [];
    }
}
