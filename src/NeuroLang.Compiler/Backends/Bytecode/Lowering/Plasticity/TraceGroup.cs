using System.Collections.Immutable;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>
/// The variables of a synapse model that are the same in all synapses of a cell at one end: traces of its spikes, or what a spike leaves of a resource. On the core they are states of that cell, or of a replica of it,
/// and advance in every step.
/// </summary>
internal sealed class TraceGroup
{
    private readonly IrFactory _factory;
    private readonly IrSynapse _synapse;
    private readonly string _prefix;
    private ImmutableDictionary<string, Interval>? _states;
    private readonly ImmutableDictionary<string, IrExpr> _advance;
    private readonly ImmutableDictionary<string, IrExpr> _event;
    private readonly ImmutableDictionary<string, double> _starts;
    private readonly ImmutableDictionary<string, Interval> _bounds;

    public TraceGroup(IrModule module, IrSynapse synapse, IrSide side)
    {
        _factory = module.Factory;
        Synapse = synapse.Name;
        _synapse = synapse;
        _prefix = side == IrSide.Pre ? IrSynapse.AtPre : IrSynapse.AtPost;
        var time = new EventTime(_factory);
        var phase = side == IrSide.Pre ? IrSynapsePhase.AtPre : IrSynapsePhase.AtPost;
        _advance = synapse.Propagations.SelectMany(p => p.Advance).Where(a => a.Slot.StartsWith(_prefix, StringComparison.Ordinal)).ToImmutableDictionary(a => a.Slot, a => time.Named(a.Value), StringComparer.Ordinal);
        _event = module.SynapseKernels.Where(k => k.Synapse == synapse.Name && k.Phase == phase).SelectMany(k => k.Body.OfType<IrAssign>())
            .Where(a => !EventTime.IsStamp(a.Slot)).ToImmutableDictionary(a => a.Slot, a => time.Named(a.Value), StringComparer.Ordinal);
        Slots = [.. (side == IrSide.Pre ? synapse.PreSlots : synapse.PostSlots).Select(s => _prefix + s.Name).Where(_event.ContainsKey)];
        _bounds = synapse.Bounds.Where(b => b.Slot.StartsWith(_prefix, StringComparison.Ordinal)).ToImmutableDictionary(
            b => b.Slot,
            b => new Interval(b.Lower is { IsConst: true } low ? low.Number : double.NegativeInfinity, b.Upper is { IsConst: true } high ? high.Number : double.PositiveInfinity),
            StringComparer.Ordinal);
        _starts = module.Connections.First(c => c.Synapse == synapse.Name).Initializers.Where(i => Slots.Contains(i.Slot)).ToImmutableDictionary(i => i.Slot, i => i.Value.Number, StringComparer.Ordinal);
    }

    /// <summary>The synapse model.</summary>
    public string Synapse { get; }

    /// <summary>The variables, with their prefix.</summary>
    public ImmutableArray<string> Slots { get; }

    /// <summary>Whether nothing changes before the first event.</summary>
    public bool IsAtRest
    {
        get
        {
            var moved = false;
            Replay([], 1, (slot, value) => moved |= Math.Abs(value - Start(slot)) > 1e-12);
            return !moved;
        }
    }

    /// <summary>The range of each variable for the spikes of a population.</summary>
    /// <param name="spikes">The spikes.</param>
    /// <param name="end">The step at which the run ends.</param>
    public IReadOnlyDictionary<string, ValueRange> Ranges(SpikeData spikes, long end)
    {
        var ranges = Slots.ToDictionary(s => s, s => ValueRange.Of([Start(s)]));
        void See(string slot, double value) => ranges[slot] = new ValueRange(Math.Min(ranges[slot].Minimum, value), Math.Max(ranges[slot].Maximum, value), 0, 0);
        foreach (var cell in Enumerable.Range(0, spikes.Count).GroupBy(n => spikes.Cells[n], n => spikes.Steps[n]))
        {
            Replay(cell.OrderBy(s => s), end, See);
        }

        // A cell may spike never, or once at the start.
        Replay([], end, See);
        Replay([0], end, See);
        return ranges.ToDictionary(r => r.Key, r => r.Value with { Usual = r.Value.Magnitude });
    }

    /// <summary>What a variable loses in a step of its distance to where it goes.</summary>
    public double Decay(string slot, ValueRange range)
    {
        if (!_advance.TryGetValue(slot, out var advance))
        {
            return 0;
        }

        double At(double part) => new IrEvaluator(_factory, leaf => leaf.Op == IrOp.Attribute
            ? IrValue.Int(leaf.Type, 1)
            : IrValue.Real(leaf.Type, leaf.Name == slot ? range.Minimum + (part * (range.Maximum - range.Minimum)) : Start(leaf.Name ?? ""))).Evaluate(advance).Number;
        var width = 0.5 * (range.Maximum - range.Minimum);
        return width > 0 ? Math.Max(0, 1 - ((At(0.75) - At(0.25)) / width)) : 0;
    }

    /// <summary>Bounds of a state of the core that hold in every run: those that the model gives, or zero where no step and no event makes a variable negative.</summary>
    public Interval Known(string state) => States.TryGetValue(Slots.Where(s => Then(s) == state).Select(After).FirstOrDefault() ?? state, out var interval) ? interval : Interval.Any;

    private ImmutableDictionary<string, Interval> States => _states ??= Prove();

    private ImmutableDictionary<string, Interval> Prove()
    {
        Interval Given(string slot) => _bounds.TryGetValue(slot, out var bound) ? bound : new Interval(0, double.PositiveInfinity);
        Interval Raw(string slot) => Given(slot) + Interval.Of(-Offset(slot));
        var assumed = Slots.SelectMany(s => new[] { (Before(s), Raw(s)), (After(s), Raw(s)) }).ToImmutableDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal);
        var isKept = Slots.All(s => Start(s) >= Given(s).Low && Start(s) <= Given(s).High);
        var graph = new RealGraph(_factory) { Known = s => assumed.TryGetValue(s, out var known) ? known : Interval.Any };
        foreach (var (state, value) in Next(new RealReader(graph, _ => null, _ => 0), (then, _) => then, keepsBefore: true))
        {
            isKept &= graph.Bounds(value).Low >= assumed[state].Low - 1e-9;
        }

        return isKept ? assumed : Slots.Where(_bounds.ContainsKey).SelectMany(s => new[] { (Before(s), Raw(s)), (After(s), Raw(s)) }).ToImmutableDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal);
    }

    /// <summary>What the number zero stands for: where a variable rests without events, if it starts there. Then its equation has no constant that would have to be rounded.</summary>
    public double Offset(string slot) => IsAtRest ? Start(slot) : 0;

    /// <summary>The start value of a variable.</summary>
    public double Start(string slot) => _starts.TryGetValue(slot, out var start) ? start : 0;

    /// <summary>The state of the core that holds a variable with the events of this boundary in it.</summary>
    public string After(string slot) => Synapse + "." + slot.Substring(_prefix.Length);

    /// <summary>The state of the core that holds a variable as it was a boundary before, with the events of that one.</summary>
    public string Then(string slot) => KeptStates.Then(After(slot));

    /// <summary>The state of the core that holds a variable as it is before the events of this boundary.</summary>
    public string Before(string slot) => After(slot) + " before";

    /// <summary>The format that the program gives to the variable behind a state of the core, or null.</summary>
    public IrFormat? Format(string state) => Slots.Where(s => Before(s) == state || After(s) == state).Select(s => _synapse.FindSlot(s)?.Format).FirstOrDefault();

    /// <summary>What the states become in a step.</summary>
    /// <param name="reader">Takes the values.</param>
    /// <param name="onEvent">A number that is the first where the event happens, else the second.</param>
    /// <param name="keepsBefore">Whether events are those of the boundary to which the step leads, and the values before them states too; else events are those of the boundary at which the step begins.</param>
    public ImmutableArray<(string Slot, Polynomial Value)> Next(RealReader reader, Func<Polynomial, Polynomial, Polynomial> onEvent, bool keepsBefore)
    {
        var time = new EventTime(_factory);
        foreach (var slot in Slots)
        {
            reader.Arrived(slot, Polynomial.Of(reader.Graph.State(After(slot))) + Polynomial.Of(Offset(slot)));
        }

        reader.Forget();
        Polynomial Advanced(string slot, Polynomial still) => _advance.TryGetValue(slot, out var advance) ? reader.Real(time.After(advance, 1)) : still;
        if (!keepsBefore)
        {
            var changed = Slots.ToDictionary(s => s, s => onEvent(reader.Real(time.After(_event[s], 0)) - Polynomial.Of(Offset(s)), Polynomial.Of(reader.Graph.State(After(s)))) + Polynomial.Of(Offset(s)));
            foreach (var slot in Slots)
            {
                reader.Arrived(slot, changed[slot]);
            }

            reader.Forget();
            return [.. Slots.Select(s => (After(s), Advanced(s, changed[s]) - Polynomial.Of(Offset(s))))];
        }

        var advanced = Slots.ToDictionary(s => s, s => Advanced(s, Polynomial.Of(reader.Graph.State(After(s))) + Polynomial.Of(Offset(s))));
        foreach (var slot in Slots)
        {
            reader.Arrived(slot, advanced[slot]);
        }

        reader.Forget();
        var next = ImmutableArray.CreateBuilder<(string, Polynomial)>();
        foreach (var slot in Slots)
        {
            next.Add((Before(slot), Polynomial.Of(reader.Graph.SumOf(advanced[slot] - Polynomial.Of(Offset(slot))))));
            next.Add((After(slot), onEvent(reader.Real(time.After(_event[slot], 0)) - Polynomial.Of(Offset(slot)), advanced[slot] - Polynomial.Of(Offset(slot)))));
        }

        return next.ToImmutable();
    }

    /// <summary>The variables with an event in them.</summary>
    /// <param name="reader">Takes the values.</param>
    /// <param name="now">What they are without it.</param>
    public IEnumerable<(string Slot, Polynomial Value)> AfterEvent(RealReader reader, Func<string, Polynomial> now)
    {
        var before = Slots.ToDictionary(s => s, now);
        foreach (var slot in Slots)
        {
            reader.Arrived(slot, before[slot]);
        }

        reader.Forget();
        return [.. Slots.Select(s => (s, reader.Real(new EventTime(_factory).After(_event[s], 0))))];
    }

    /// <summary>The values that a variable takes at some events.</summary>
    /// <param name="stamps">The events of a cell, ascending.</param>
    /// <param name="end">The step at which the run ends.</param>
    /// <param name="seen">Takes every value, before and after each event and at the end.</param>
    public void Replay(IEnumerable<long> stamps, long end, Action<string, double> seen)
    {
        var values = Slots.ToDictionary(s => s, Start);
        var (last, elapsed) = (0L, 0L);
        var evaluator = new IrEvaluator(_factory, leaf => leaf.Op == IrOp.Attribute
            ? IrValue.Int(leaf.Type, elapsed)
            : IrValue.Real(leaf.Type, values[leaf.Name ?? ""]));
        void Apply(ImmutableDictionary<string, IrExpr> changes, long steps)
        {
            elapsed = steps;
            evaluator.Reset();
            var now = Slots.Where(changes.ContainsKey).Select(s => (s, evaluator.Evaluate(changes[s]).Number)).ToList();
            now.ForEach(n => values[n.s] = n.Number);
            foreach (var slot in Slots)
            {
                seen(slot, values[slot]);
            }
        }

        foreach (var stamp in stamps)
        {
            Apply(_advance, stamp - last);
            Apply(_event, 0);
            last = stamp;
        }

        Apply(_advance, Math.Max(0, end - last));
    }
}
