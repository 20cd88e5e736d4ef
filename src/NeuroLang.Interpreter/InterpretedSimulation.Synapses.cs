using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Connections;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter;

/// <summary>Synapses with states (semantics, "Synapses"): events, timed statements, drives and equations.</summary>
internal sealed partial class InterpretedSimulation
{
    private readonly Dictionary<(int Connection, int Population, string Event, long Stamp), HashSet<int>> _events = [];
    private readonly Dictionary<(int Population, string Slot, long Boundary), Value[]> _former = [];

    private PlasticProjection? FindPlastic(int connection) => _plastic.FirstOrDefault(p => p.Index == connection);

    /// <summary>Keeps for each connection which cells fired with a stamp for as long as an event can be on its way; through a lesioned one nothing sets out.</summary>
    private void NoteEvents(long stamp)
    {
        if (_plastic.Length == 0)
        {
            return;
        }

        foreach (var projection in _plastic.Where(p => !p.IsLesioned))
        {
            foreach (var population in _populations)
            {
                NoteEvents(projection, population, stamp);
            }
        }

        var oldest = stamp - _plastic.Max(p => p.LongestDelay) - 1;
        foreach (var key in _events.Keys.Where(k => k.Stamp < oldest).ToList())
        {
            _events.Remove(key);
        }
    }

    private void NoteEvents(PlasticProjection projection, CellPopulation population, long stamp)
    {
        for (var e = 0; e < population.Fired.Length; e++)
        {
            var key = (projection.Index, population.Index, population.Model.Events[e].Name, stamp);
            if (!_events.TryGetValue(key, out var cells))
            {
                cells = [];
                _events.Add(key, cells);
            }

            cells.UnionWith(Enumerable.Range(0, population.Size).Where(cell => population.Fired[e][cell]));
        }
    }

    private bool Fired(PlasticProjection projection, CellAddress cell, string eventName, long stamp) =>
        _events.TryGetValue((projection.Index, cell.Population, eventName, stamp), out var cells) && cells.Contains(cell.Cell);

    /// <summary>First all presynaptic events that are due, then all postsynaptic ones; cells stay as they were, and what is sent is summed apart.</summary>
    private void HandleEvents()
    {
        foreach (var side in new[] { IrSide.Pre, IrSide.Post })
        {
            foreach (var projection in _plastic)
            {
                foreach (var handler in projection.Model.Handlers.Where(h => h.Side == side))
                {
                    foreach (var synapse in projection.Alive.ToList())
                    {
                        var isDue = side == IrSide.Pre
                            ? Fired(projection, synapse.Pre, handler.Event, StepIndex - synapse.Axonal)
                            : Fired(projection, synapse.Post, handler.Event, StepIndex - synapse.Dendritic);
                        if (isDue)
                        {
                            Handle(projection, synapse, handler.Body, new Dictionary<IrExpr, Value>());
                        }
                    }
                }
            }
        }
    }

    /// <summary>
    /// Carries out a handler for one synapse. States that events alone change stand as they are at this boundary; where the handler's text
    /// assigns to one, its whole group is stored with this boundary's stamp.
    /// </summary>
    private void Handle(PlasticProjection projection, PlasticSynapse synapse, ImmutableArray<IrStatement> body, IReadOnlyDictionary<IrExpr, Value> aggregates)
    {
        var surroundings = Surroundings(projection, synapse);
        var stored = new Dictionary<string, Value>(synapse.Stored, StringComparer.Ordinal);
        surroundings.Values = Now(projection, synapse);
        surroundings.Aggregates = aggregates;
        Execute(projection, surroundings, body, condition: true);
        var assigned = Assigned(projection, body);
        foreach (var (slot, value) in surroundings.Values)
        {
            var group = projection.Model.Propagations.FirstOrDefault(p => p.Contains(slot));
            synapse.Stored[slot] = group is null || group.Advance.Any(a => assigned.Contains(a.Slot)) ? value : stored[slot];
        }

        foreach (var group in projection.Model.Propagations.Where(p => p.Advance.Any(a => assigned.Contains(a.Slot))))
        {
            synapse.Stamps[group.Name] = StepIndex;
        }
    }

    private SynapseSurroundings Surroundings(PlasticProjection projection, PlasticSynapse synapse) => new(synapse, _populations, _clock, _random, Module.Real)
    {
        Frozen = projection.Frozen,
        Probe = (name, isFormer) => isFormer ? FormerProbe(name, synapse.Axonal + synapse.Dendritic) : Probe(name),
        ProbeAt = Probe,
    };

    /// <summary>Every slot of a synapse as it is at this boundary.</summary>
    private Dictionary<string, Value> Now(PlasticProjection projection, PlasticSynapse synapse)
    {
        var values = new Dictionary<string, Value>(synapse.Stored, StringComparer.Ordinal);
        foreach (var group in projection.Model.Propagations)
        {
            var surroundings = Surroundings(projection, synapse);
            surroundings.Elapsed = StepIndex - synapse.Stamps[group.Name];
            foreach (var assign in group.Advance)
            {
                values[assign.Slot] = _evaluator.Evaluate(assign.Value, surroundings);
            }
        }

        return values;
    }

    private static HashSet<string> Assigned(PlasticProjection projection, ImmutableArray<IrStatement> body) =>
    [
        .. body.SelectMany(s => s switch
        {
            IrAssign a => [a.Slot],
            IrIf i => Assigned(projection, i.Then).Concat(Assigned(projection, i.Else)),
            IrStructural { Grows: true } => Restarted(projection).Select(r => r.Slot),
            _ => Enumerable.Empty<string>(),
        }),
    ];

    /// <summary>The states that a grown synapse starts with: those whose start value is a constant.</summary>
    private static IEnumerable<IrInitializer> Restarted(PlasticProjection projection) =>
        projection.Source.Initializers.Where(i => i.Value.IsConst && projection.Model.FindSlot(i.Slot) is { Kind: IrSlotKind.State });

    private void Execute(PlasticProjection projection, SynapseSurroundings synapse, ImmutableArray<IrStatement> body, bool condition)
    {
        var outer = synapse.Locals;
        synapse.Locals = new Dictionary<string, Value>(outer, StringComparer.Ordinal);
        foreach (var statement in body)
        {
            switch (statement)
            {
                case IrAssign assign:
                    var stored = _evaluator.Evaluate(assign.Value, synapse);
                    if (condition && IsAlive(synapse))
                    {
                        synapse.Values[assign.Slot] = stored;
                    }

                    break;
                case IrLocal local:
                    synapse.Locals[local.Name] = _evaluator.Evaluate(local.Value, synapse);
                    break;
                case IrIf choice:
                    var isTrue = _evaluator.Evaluate(choice.Condition, synapse).Bool;
                    Execute(projection, synapse, isTrue ? choice.Then : choice.Else, condition);
                    break;
                case IrContribute contribute:
                    if (IsAlive(synapse))
                    {
                        Contribute(projection, synapse.Synapse, contribute.Target, _evaluator.Evaluate(contribute.Value, synapse));
                    }

                    break;
                case IrStructural structural:
                    Change(projection, synapse, structural);
                    break;
                default:
                    throw new InvalidOperationException($"{statement.GetType().Name} has no meaning in a synapse.");
            }
        }

        synapse.Locals = outer;
    }

    private static bool IsAlive(SynapseSurroundings synapse) => !synapse.Values.TryGetValue(IrSynapse.Alive, out var alive) || alive.Bits != 0;

    /// <summary>Prunes a synapse, or lets a pruned one grow again with those of its start values that are constants.</summary>
    private void Change(PlasticProjection projection, SynapseSurroundings synapse, IrStructural structural)
    {
        if (IsAlive(synapse) == structural.Grows || !_evaluator.Evaluate(structural.Condition, synapse).Bool)
        {
            return;
        }

        synapse.Values[IrSynapse.Alive] = Arithmetic.Convert(Value.Of(structural.Grows ? 1L : 0L), Module.Int);
        foreach (var start in Restarted(projection).Where(_ => structural.Grows))
        {
            synapse.Values[start.Slot] = Arithmetic.Convert(Value.Of(start.Value.Number), projection.Model.FindSlot(start.Slot)?.Type ?? Module.Real);
        }
    }

    private void Contribute(PlasticProjection projection, PlasticSynapse synapse, string name, Value value)
    {
        var (side, first, isAtElement) = projection.Source.Resolve(name);
        var slot = isAtElement ? projection.Source.Elements[synapse.Element] : first;
        var cell = side == IrSide.Pre ? synapse.Pre : synapse.Post;
        var target = TargetOf(cell.Population, slot);
        var contribution = Math.Round(Math.ScaleB(value.ToDouble(), target.Shift), MidpointRounding.ToEven);
        if (!(Math.Abs(contribution) <= target.Limit))
        {
            throw new SimulationException(
                SimulationErrorKind.Overflow,
                string.Format(
                    CultureInfo.InvariantCulture,
                    "Connection '{0}' adds {1} to {2}[{3}].{4} at {5} ms, which its sums cannot hold.",
                    projection.Source.Name,
                    value.ToDouble(),
                    _populations[cell.Population].Source.Name,
                    cell.Cell,
                    slot,
                    _clock.Milliseconds))
            {
                Connection = projection.Source.Name,
                Population = _populations[cell.Population].Source.Name,
                Cell = cell.Cell,
                Variable = slot,
                Step = StepIndex,
                Value = value.ToDouble(),
            };
        }

        target.Add(StepIndex + (side == IrSide.Pre ? 0 : synapse.Dendritic), cell.Cell, _populations[cell.Population].Size, (long)contribution);
    }

    /// <summary>Timed statements of a connection's synapses that are due, for every synapse; aggregates are of the values before.</summary>
    private void RunTimed(PlasticProjection projection, Func<IrTimed, bool> which)
    {
        foreach (var timed in projection.Model.Timed.Where(which))
        {
            var aggregates = SynapseAggregates(projection, timed.Body);
            foreach (var synapse in projection.Synapses)
            {
                Handle(projection, synapse, timed.Body, aggregates(synapse));
            }
        }
    }

    private IEnumerable<Target> PlasticTargets() => _plastic.SelectMany(p => PlasticEnds(p).Select(e => TargetOf(e.Cell.Population, e.Slot)));

    private static IEnumerable<(CellAddress Cell, string Slot, double Bound)> PlasticEnds(PlasticProjection projection) =>
        from contribution in projection.Source.Contributions
        from synapse in projection.Synapses
        let slot = contribution.IsAtElement ? projection.Source.Elements[synapse.Element] : contribution.Slot
        select (contribution.Side == IrSide.Pre ? synapse.Pre : synapse.Post, slot, contribution.Bound);

    /// <summary>The scale of a target: every statement of a handler counts for every synapse with the largest value it can have.</summary>
    private void Scale(Target target, List<(int Cell, double Weight)> synapses)
    {
        var ends = _plastic.SelectMany(p => PlasticEnds(p).Select(e => (e.Cell, e.Slot, e.Bound, Projection: p)))
            .Where(e => e.Cell.Population == target.Population && e.Slot == target.Slot)
            .ToList();
        if (!target.IsWide)
        {
            target.Scale([.. synapses, .. ends.Select(e => (e.Cell.Cell, e.Bound))]);
            return;
        }

        var known = ends.Where(e => !double.IsInfinity(e.Bound)).Select(e => e.Bound)
            .Concat(ends.Where(e => double.IsInfinity(e.Bound)).Select(e => e.Projection).Distinct().Select(LargestStart));
        var largest = synapses.Select(s => Math.Abs(s.Weight)).Concat(known).DefaultIfEmpty(0).Max();
        target.ScaleWide(largest, synapses.Select(s => s.Cell).Concat(ends.Select(e => e.Cell.Cell)));
    }

    private static double LargestStart(PlasticProjection projection)
    {
        var real = projection.Model.Slots.Where(s => s.Type is IrType.Float32 or IrType.Float64).Select(s => s.Name).ToList();
        return projection.Synapses.SelectMany(s => real.Select(r => Math.Abs(s.Stored[r].ToDouble()))).Where(double.IsFinite).DefaultIfEmpty(0).Max();
    }
}
