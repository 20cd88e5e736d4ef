using System.Globalization;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Finds what a program of synapses reads: variables of the synapse, of the cells at its ends, traces, modulators.</summary>
/// <param name="module">The module in data-flow form.</param>
/// <param name="around">What is around the synapses.</param>
/// <param name="reader">Takes the values.</param>
/// <param name="leaves">Takes where they stand.</param>
internal sealed class SynapseOperands(IrModule module, SynapseEnvironment around, RealReader reader, Dictionary<string, SynapseLeaf> leaves)
{
    // Each cell that is read takes an instruction.
    private const int MostModulatorCells = 8;

    /// <summary>Whether the moment of a part is there.</summary>
    public Condition Happens(SynapsePart part)
    {
        Condition IsOne(Polynomial flag) => reader.Simplifier.Compare(Polynomial.Zero, flag, false);
        return part.Moment switch
        {
            SynapseMoment.Tick when part.Every > 1 => TickClock.IsDue(reader, part.Every, Replica(TickClock.Counter(part.Every))),
            SynapseMoment.Pre when !around.Plastic.Ticks.IsEmpty => IsOne(Replica(TickClock.Arrived)),
            SynapseMoment.Both => IsOne(Cell(IrSynapse.Post + KeptStates.Spiked, around.Post, KeptStates.Spiked, null, part.Moment)),
            SynapseMoment.Alone => IsOne(Of(PlasticConnection.Paired, part.Moment) ?? Polynomial.Zero).Not(),
            _ => new Condition.Constant(true),
        };
    }

    /// <summary>Presynaptic traces with the spike in them that runs the program.</summary>
    public IEnumerable<(string Slot, Polynomial Value)> AfterSpike() =>
        around.Traces[IrSide.Pre].AfterEvent(reader, slot => Of(slot, SynapseMoment.Pre) ?? Polynomial.Zero);

    /// <summary>The value of a slot; null where it is the number that it is in all synapses.</summary>
    /// <param name="name">The slot.</param>
    /// <param name="moment">When it is read.</param>
    /// <exception cref="UnrepresentableException">The core cannot read it.</exception>
    public Polynomial? Of(string name, SynapseMoment moment)
    {
        if (around.Variables.FirstOrDefault(v => v.Slot == name) is { } own)
        {
            return Leaf(name, own, OperandSource.Synapse, around.Bounded.Contains(name) ? new Interval(own.Range.Minimum, own.Range.Maximum) : Interval.Any);
        }

        if (name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal))
        {
            // A spike that has been delayed for its synapses has changed the replica already.
            var traces = around.Traces[IrSide.Pre];
            var isBefore = moment is SynapseMoment.Pre or SynapseMoment.Both && around.Replica.Any(v => v.Slot == traces.Before(name));
            var state = moment == SynapseMoment.Tick ? traces.Then(name) : isBefore ? traces.Before(name) : traces.After(name);
            return Leaf(state, around.Replica.First(v => v.Slot == state), OperandSource.Presynaptic, traces.Known(state));
        }

        if (name.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal))
        {
            var traces = around.Traces[IrSide.Post];
            var state = moment == SynapseMoment.Tick ? traces.Then(name) : traces.Before(name);
            return Leaf(state, around.Cells[around.Post]!.Formats.First(v => v.Slot == state), OperandSource.Postsynaptic, traces.Known(state));
        }

        if (name.StartsWith(IrSynapse.Post, StringComparison.Ordinal))
        {
            return Cell(name, around.Post, name.Substring(IrSynapse.Post.Length), cell: null, moment);
        }

        if (name.StartsWith(IrProbe.Now, StringComparison.Ordinal))
        {
            return Probe(module.Probes.First(p => IrProbe.Now + p.Name == name), moment);
        }

        if (name.StartsWith(IrSynapse.ByPost, StringComparison.Ordinal))
        {
            return ByPost(module.Probes.First(p => IrSynapse.ByPost + p.Name == name), moment);
        }

        return name.StartsWith(IrSynapse.Pre, StringComparison.Ordinal)
            ? throw No($"variables of the presynaptic cell (\"{name}\") in the synapse \"{around.Plastic.Synapse.Name}\": they are in another lane; a trace of its spikes is kept where synapses can read it")
            : name.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal)
            ? throw No($"a modulator with a value for each presynaptic cell, in the synapse \"{around.Plastic.Synapse.Name}\"")
            : null;
    }

    /// <summary>A modulator: a sum over some cells of a population that lives in every lane.</summary>
    private Polynomial Probe(IrProbe probe, SynapseMoment moment)
    {
        if ((probe.Function != "sum" && probe.View.Count != 1) || probe.View.Count > MostModulatorCells)
        {
            throw No($"a modulator that is the {probe.Function} over {probe.View.Count.ToString(CultureInfo.InvariantCulture)} cells");
        }

        var sum = Polynomial.Zero;
        foreach (var range in probe.View.Ranges)
        {
            for (var n = 0; n < range.Count; n++)
            {
                sum += Value(probe, range.Population, (int)range[n], moment);
            }
        }

        return sum;
    }

    /// <summary>A modulator with a value for each postsynaptic cell: a variable of that cell itself.</summary>
    private Polynomial ByPost(IrProbe probe, SynapseMoment moment)
    {
        var (own, view) = (around.Plastic.Connection.Post, probe.View);
        var isOwn = own.Count == view.Count && own.Ranges.SelectMany(Cells).SequenceEqual(view.Ranges.SelectMany(Cells));
        return isOwn ? Value(probe, around.Post, null, moment)
            : throw No($"a modulator with a value for each postsynaptic cell that is not a variable of that cell, in the synapse \"{around.Plastic.Synapse.Name}\": connect what it follows to a state of the postsynaptic cells, and bind that");
    }

    private static IEnumerable<(int, long)> Cells(IrRange range) => Enumerable.Range(0, (int)range.Count).Select(n => (range.Population, range[n]));

    private Polynomial Value(IrProbe probe, int population, int? cell, SynapseMoment moment)
    {
        string Name(string slot) => FormattableString.Invariant($"{module.Populations[population].Name}[{cell}].{slot} {moment}");
        var value = new IrRewriter(module.Factory, e => e is { Op: IrOp.Load, Name: { } slot } ? module.Factory.Load(Name(slot), e.Type) : e).Rewrite(probe.Value);
        foreach (var slot in IrTraversal.PostOrder([probe.Value]).Where(e => e.Op == IrOp.Load).Select(e => e.Name ?? "").Distinct())
        {
            reader.Arrived(Name(slot), Cell(Name(slot), population, slot, cell, moment));
        }

        return reader.Real(value);
    }

    private Polynomial Cell(string name, int population, string slot, int? cell, SynapseMoment moment)
    {
        if (around.Cells[population] is not { } code)
        {
            throw No($"a variable of the port \"{module.Populations[population].Name}\" in a synapse");
        }

        if (code.Formats.FirstOrDefault(f => f.Slot == (moment == SynapseMoment.Tick ? KeptStates.Then(slot) : slot)) is { } format)
        {
            if (cell is not { } index)
            {
                return Leaf(IrSynapse.Post + format.Slot, format, OperandSource.Postsynaptic, Interval.Any);
            }

            var leaf = Leaf(name, format, OperandSource.Register, Interval.Any);
            leaves[name] = leaves[name] with { Replica = around.Modulating.IndexOf(population), Cell = index };
            return leaf;
        }

        return code.Profile.Starts.TryGetValue(slot, out var starts) && (cell is not null || starts.All(s => s.Equals(starts[0])))
            ? Polynomial.Of(starts[cell ?? 0])
            : throw No($"the variable \"{slot}\" of \"{module.Populations[population].Name}\" in a synapse");
    }

    private Polynomial Replica(string state) => Leaf(state, around.Replica.First(v => v.Slot == state), OperandSource.Presynaptic, Interval.Any);

    private Polynomial Leaf(string name, VariableFormat format, OperandSource source, Interval known)
    {
        var (a, b) = ((format.Range.Minimum - format.Offset) / format.Factor, (format.Range.Maximum - format.Offset) / format.Factor);
        leaves[name] = new SynapseLeaf(source, format.Variable, format.FractionBits, ValueRange.Of([a, b]), known);
        return (Polynomial.Of(reader.Graph.State(name)) * format.Factor) + Polynomial.Of(format.Offset);
    }

    private UnrepresentableException No(string what) => new(FpgaDiagnostics.Unsupported, what) { Place = around.Plastic.Connection.Place };
}
