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
    private readonly string _prefix;
    private readonly ImmutableDictionary<string, IrExpr> _advance;
    private readonly ImmutableDictionary<string, IrExpr> _event;
    private readonly ImmutableDictionary<string, double> _starts;

    public TraceGroup(IrModule module, IrSynapse synapse, IrSide side)
    {
        _factory = module.Factory;
        Synapse = synapse.Name;
        _prefix = side == IrSide.Pre ? IrSynapse.AtPre : IrSynapse.AtPost;
        var time = new EventTime(_factory);
        var phase = side == IrSide.Pre ? IrSynapsePhase.AtPre : IrSynapsePhase.AtPost;
        _advance = synapse.Propagations.SelectMany(p => p.Advance).Where(a => a.Slot.StartsWith(_prefix, StringComparison.Ordinal)).ToImmutableDictionary(a => a.Slot, a => time.Named(a.Value), StringComparer.Ordinal);
        _event = module.SynapseKernels.Where(k => k.Synapse == synapse.Name && k.Phase == phase).SelectMany(k => k.Body.OfType<IrAssign>())
            .Where(a => !EventTime.IsStamp(a.Slot)).ToImmutableDictionary(a => a.Slot, a => time.Named(a.Value), StringComparer.Ordinal);
        Slots = [.. (side == IrSide.Pre ? synapse.PreSlots : synapse.PostSlots).Select(s => _prefix + s.Name).Where(_event.ContainsKey)];
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
        foreach (var cell in Enumerable.Range(0, spikes.Count).GroupBy(n => spikes.Cells[n], n => spikes.Steps[n]))
        {
            Replay(cell.OrderBy(s => s), end, (slot, value) => ranges[slot] = new ValueRange(Math.Min(ranges[slot].Minimum, value), Math.Max(ranges[slot].Maximum, value), 0, 0));
        }

        // Where nothing spikes, one event shows what there may be.
        Replay([0], 1, (slot, value) => ranges[slot] = new ValueRange(Math.Min(ranges[slot].Minimum, value), Math.Max(ranges[slot].Maximum, value), 0, 0));
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

    /// <summary>The start value of a variable.</summary>
    public double Start(string slot) => _starts.TryGetValue(slot, out var start) ? start : 0;

    /// <summary>The state of the core that holds a variable with the events of this boundary in it.</summary>
    public string After(string slot) => Synapse + "." + slot.Substring(_prefix.Length);

    /// <summary>The state of the core that holds a variable as it is before the events of this boundary.</summary>
    public string Before(string slot) => After(slot) + " before";

    /// <summary>What the states become in a step.</summary>
    /// <param name="graph">Takes the values.</param>
    /// <param name="onEvent">A number that is the first where the event happens, else the second.</param>
    /// <param name="keepsBefore">Whether the values before events are states too.</param>
    public ImmutableArray<(string Slot, Polynomial Value)> Next(RealGraph graph, Func<Polynomial, Polynomial, Polynomial> onEvent, bool keepsBefore)
    {
        var time = new EventTime(_factory);
        foreach (var slot in Slots)
        {
            graph.Arrived(slot, Polynomial.Of(graph.State(After(slot))));
        }

        graph.Forget();
        var advanced = Slots.ToDictionary(s => s, s => _advance.TryGetValue(s, out var advance) ? graph.Real(time.After(advance, 1)) : Polynomial.Of(graph.State(After(s))));
        foreach (var slot in Slots)
        {
            graph.Arrived(slot, advanced[slot]);
        }

        graph.Forget();
        var next = ImmutableArray.CreateBuilder<(string, Polynomial)>();
        foreach (var slot in Slots)
        {
            if (keepsBefore)
            {
                next.Add((Before(slot), Polynomial.Of(graph.SumOf(advanced[slot]))));
            }

            next.Add((After(slot), onEvent(graph.Real(time.After(_event[slot], 0)), advanced[slot])));
        }

        return next.ToImmutable();
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
