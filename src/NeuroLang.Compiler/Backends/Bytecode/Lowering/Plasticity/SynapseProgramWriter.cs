using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Writes the projection of a connection with a synapse model between two populations, and its programs.</summary>
/// <param name="module">The module in data-flow form.</param>
/// <param name="profile">What a run showed.</param>
/// <param name="projections">Receptors and their units.</param>
/// <param name="tables">Takes tables.</param>
/// <param name="options">Tolerances.</param>
internal sealed class SynapseProgramWriter(IrModule module, NetworkProfile profile, ProjectionCoder projections, TableSet tables, BytecodeOptions options)
{
    private const int MostVariables = 4;

    /// <summary>Writes it.</summary>
    /// <param name="plastic">The connection.</param>
    /// <param name="traces">The traces at both ends.</param>
    /// <param name="ends">The presynaptic population, that whose spikes run the program, the replica, and the postsynaptic population.</param>
    /// <param name="delay">The steps from a presynaptic spike to the program.</param>
    /// <param name="replica">The states of the replica.</param>
    /// <param name="cells">The programs of the module's populations.</param>
    /// <param name="modulating">Replicated populations of the module.</param>
    /// <param name="index">The number of the projection.</param>
    /// <exception cref="UnrepresentableException">Something has no place in the core.</exception>
    public PlasticProjection Write(
        PlasticConnection plastic,
        ImmutableDictionary<IrSide, TraceGroup> traces,
        (int Pre, int Source, int? Replica, int Post) ends,
        long delay,
        ImmutableArray<VariableFormat> replica,
        IReadOnlyList<CellCode?> cells,
        ImmutableArray<int> modulating,
        int index)
    {
        var (data, connection) = (plastic.Data, plastic.Connection);
        var places = SynapseRows.Between(data, ends.Pre, ends.Post).Where(n => plastic.Axonal(data.DelaySteps[n]) == delay).ToList();
        byte DelayOf(int n) => SynapseRows.Delay(connection, plastic.Late(data.DelaySteps[n]));
        places = [.. SynapseRows.Ordered(places, data, n => DelayOf(n))];
        var constants = Constants(plastic, places);
        var variables = Variables(plastic, constants);
        var around = new SynapseEnvironment(plastic, ends.Post, variables, constants, replica, cells, modulating)
        {
            Traces = traces,
            Bounded = [.. variables.Select(v => v.Slot).Where(s => SynapseFormats.IsBounded(s, plastic.Statements.OfType<IrAssign>().Where(a => a.Slot == s).Select(a => a.Value)))],
        };
        around = around with { Variables = Rounded(around, ends) };
        var sentBits = connection.Target is { } target && projections.Scales.TryGetValue((ends.Post, target), out var scale) ? -FixedNumbers.IntegerBits(scale.Unit) : 0;
        var receptor = connection.Target is { } slot ? projections.Receptors(ends.Post)[slot].Index : 0;
        var pre = Program(around, plastic.PreParts, sentBits);
        var post = plastic.OnPost.IsEmpty ? ([], []) : Program(around, plastic.PostParts, sentBits);
        var projection = new BytecodeProjection(
            connection.Name,
            ends.Source,
            ends.Post,
            receptor,
            16,
            true,
            0,
            SynapseRows.Starts(places, data, module.Populations[ends.Pre].Size),
            [.. places.Select(n => data.PostCells[n])],
            [.. places.Select(DelayOf)],
            Starts(around, data, places))
        {
            Replica = ends.Replica,
        };
        return new PlasticProjection(projection, pre, post, Sent(plastic, sentBits), new LearntSynapses(plastic.Index, index, [.. places], around.Variables, Traces(around, ends), Ahead(around), Notes(around, pre.Instructions.Length, post.Item1.Length)));
    }

    private static ImmutableDictionary<string, double> Constants(PlasticConnection plastic, IReadOnlyList<int> places)
    {
        var assigned = plastic.Statements.OfType<IrAssign>().Select(a => a.Slot).ToImmutableHashSet(StringComparer.Ordinal);
        return plastic.Data.Variables
            .Where(v => plastic.Synapse.Slots.Any(s => s.Name == v.Key) && !assigned.Contains(v.Key) && places.All(n => v.Value[n].Equals(v.Value[places[0]])))
            .ToImmutableDictionary(v => v.Key, v => places.Count == 0 ? 0 : v.Value[places[0]], StringComparer.Ordinal);
    }

    private ImmutableArray<VariableFormat> Variables(PlasticConnection plastic, ImmutableDictionary<string, double> constants)
    {
        var statements = plastic.Statements.ToList();
        var used = statements.SelectMany(PlasticConnection.Loads).Concat(statements.OfType<IrAssign>().Select(a => a.Slot)).ToImmutableHashSet(StringComparer.Ordinal);
        var slots = plastic.Synapse.Slots.Select(s => s.Name).Where(s => used.Contains(s) && !constants.ContainsKey(s) && !EventTime.IsStamp(s)).OrderBy(s => s is "w" or "weight" ? 0 : 1).ToList();
        var marks = plastic.AtOnce is null ? 0 : 1;
        if (slots.Count + marks > MostVariables)
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, $"Synapses of '{plastic.Connection.Name}' store {slots.Count + marks} variables; the core has {MostVariables}") { Place = plastic.Connection.Place };
        }

        var formats = new SynapseFormats(plastic.Connection.Name, options);
        var learnt = profile.Learnt[plastic.Index];
        return [.. slots.Select((slot, n) => formats.Choose(
            slot,
            n,
            statements.OfType<IrAssign>().Where(a => a.Slot == slot).Select(a => a.Value),
            learnt.TryGetValue(slot, out var range) ? range : throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"the variable \"{slot}\" of the synapse \"{plastic.Synapse.Name}\"") { Place = plastic.Connection.Place },
            plastic.Synapse.FindSlot(slot)?.Format)),
            .. Enumerable.Range(slots.Count, marks).Select(n => new VariableFormat(plastic.Connection.Name, PlasticConnection.Paired, n, 0, RoundingMode.Nearest, 1, 0, new ValueRange(0, 1, 1, 1), "both cells have spiked at once"))];
    }

    /// <summary>The formats with the rounding that the largest change by a spike asks for.</summary>
    private ImmutableArray<VariableFormat> Rounded(SynapseEnvironment around, (int Pre, int Source, int? Replica, int Post) ends)
    {
        var plastic = around.Plastic;
        var changes = around.Variables.ToDictionary(v => v.Slot, _ => new List<SynapseChange>());
        foreach (var part in plastic.PreParts.Concat(plastic.PostParts))
        {
            var read = new SynapseStepReader(module, around).Read([part]);
            var samples = SynapseSamples.Of(read);
            var events = part.Moment switch
            {
                SynapseMoment.Pre => Most(ends.Pre),
                SynapseMoment.Tick => profile.Steps / part.Every,
                _ => Most(ends.Post),
            };
            foreach (var (slot, value) in read.Step.Next)
            {
                changes[slot].Add(new SynapseChange(samples.RangeOf(value - Polynomial.Of(read.Step.Graph.State(slot))).Magnitude, events));
            }
        }

        var formats = new SynapseFormats(plastic.Connection.Name, options);
        return [.. around.Variables.Select(v => v.Slot == PlasticConnection.Paired ? v : formats.Round(v, changes[v.Slot], plastic.Synapse.FindSlot(v.Slot)?.Format))];
    }

    private long Most(int population)
    {
        var spikes = profile.Spikes[population];
        return Enumerable.Range(0, spikes.Count).GroupBy(n => spikes.Cells[n]).Select(g => g.LongCount()).DefaultIfEmpty(1).Max();
    }

    private (ImmutableArray<Instruction> Instructions, ImmutableArray<string> Notes) Program(SynapseEnvironment around, ImmutableArray<SynapsePart> parts, int sentBits)
    {
        var step = new SynapseStepReader(module, around).Read(parts);
        var samples = SynapseSamples.Of(step);
        var bits = new FormatTable(samples);
        foreach (var leaf in step.Leaves)
        {
            bits.Set(step.Step.Graph.State(leaf.Key), leaf.Value.FractionBits);
        }

        foreach (var (slot, value) in step.Between.Concat(step.Step.Next))
        {
            bits.SetFlow(step.Step.Graph.SumOf(value), around.Variables.First(v => v.Slot == slot).FractionBits);
        }

        foreach (var value in step.Sends)
        {
            bits.SetFlow(step.Step.Graph.SumOf(value), sentBits);
        }

        return new SynapseCoder(around.Plastic.Connection.Name, step, samples, bits, around.Variables, tables, options).Code(sentBits);
    }

    private static ImmutableArray<BytecodeVariable> Starts(SynapseEnvironment around, Execution.SynapseData data, List<int> places) => around.Variables.IsEmpty
        ? [new BytecodeVariable("none", 0, "", [.. places.Select(_ => (short)0)])]
        : [.. around.Variables.Select(v => new BytecodeVariable(v.Slot, v.FractionBits, around.Plastic.Synapse.FindSlot(v.Slot)?.Unit ?? "", [.. places.Select(n => data.Variables.TryGetValue(v.Slot, out var starts) ? v.ToRaw(starts[n]) : (short)0)]))];

    /// <summary>The most that a synapse sends, in units; a register holds no more.</summary>
    private static long Sent(PlasticConnection plastic, int sentBits)
    {
        var most = -(long)short.MinValue * Math.Max(1, plastic.OnPre.OfType<IrContribute>().Count());
        return double.IsInfinity(plastic.Bound) ? most : Math.Min(most, (long)Math.Ceiling(plastic.Bound * Math.Pow(2, sentBits)) + 1);
    }

    private ImmutableArray<LearntTrace> Traces(SynapseEnvironment around, (int Pre, int Source, int? Replica, int Post) ends)
    {
        var (pre, post) = (around.Traces[IrSide.Pre], around.Traces[IrSide.Post]);
        var own = pre.Slots.Where(s => !Ahead(around).Contains(s.Substring(IrSynapse.AtPre.Length))).Select(s => (Slot: s, Name: around.Replica.Any(f => f.Slot == pre.Before(s)) ? pre.Before(s) : pre.After(s)))
            .Select(s => new LearntTrace(s.Slot.Substring(IrSynapse.AtPre.Length), true, ends.Replica ?? 0, around.Replica.First(f => f.Slot == s.Name)));
        var others = post.Slots.Select(s => new LearntTrace(s.Substring(IrSynapse.AtPost.Length), false, ends.Post, around.Cells[ends.Post]!.Formats.First(f => f.Slot == post.Before(s))));
        return [.. own, .. others];
    }

    private static ImmutableArray<string> Ahead(SynapseEnvironment around) => around.Plastic.IsTimed || around.Plastic.Connection.DelaySteps == 0
        ? []
        : [.. around.Traces[IrSide.Pre].Slots.Select(s => s.Substring(IrSynapse.AtPre.Length)), .. around.Plastic.OnPre.OfType<IrAssign>().Select(a => a.Slot)];

    private static string Passes(PlasticConnection plastic) => plastic.Clock.IsAlways ? "; the former run over all synapses in every step"
        : string.Concat(plastic.Clock.Counted.Select(i => FormattableString.Invariant($"; the former run over all synapses every {i} steps")));

    private static ImmutableArray<string> Notes(SynapseEnvironment around, int pre, int post) =>
    [
        FormattableString.Invariant($"{around.Plastic.Connection.Name}, {around.Plastic.Synapse.Name}: {pre} instructions at a presynaptic spike, {post} at a postsynaptic one{Passes(around.Plastic)}"),
        .. around.Variables.Select(v => FormattableString.Invariant($"{v.Slot}: s{FixedNumbers.Bits - v.FractionBits}.{v.FractionBits}, unit {v.Resolution:G4}, {v.Range.Minimum:G4} to {v.Range.Maximum:G4}: {v.Reason}")),
    ];
}
