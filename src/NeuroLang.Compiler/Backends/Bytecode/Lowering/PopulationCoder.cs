using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>From a population to its program: reads the step, chooses offsets and formats, writes instructions.</summary>
/// <param name="module">The module in data-flow form.</param>
/// <param name="profile">What a run showed.</param>
/// <param name="projections">Receptors and their units.</param>
/// <param name="drives">What is read of cells in every step.</param>
/// <param name="tables">Takes tables.</param>
/// <param name="options">Tolerances.</param>
internal sealed class PopulationCoder(IrModule module, NetworkProfile profile, ProjectionCoder projections, DriveCoder drives, TableSet tables, BytecodeOptions options)
{
    private const string Event = "event";

    /// <summary>Writes the program of a population.</summary>
    /// <param name="population">Its index.</param>
    /// <param name="traces">Variables of synapses that are kept in its cells, and change where these spike.</param>
    /// <param name="kept">What synapses read of the step before: states, and variables of synapses that are kept in the cells.</param>
    /// <exception cref="UnrepresentableException">Something has no place in the core.</exception>
    public CellCode Code(int population, IReadOnlyList<TraceGroup> traces, IReadOnlyCollection<string> kept)
    {
        try
        {
            return Write(population, traces, kept);
        }
        catch (UnrepresentableException exception) when (module.GetModel(module.Populations[population].Model).RungeKutta is { } method)
        {
            throw exception.Because($"the cell is solved by {method}, whose terms are many and small: \"method euler\" or \"method exponential_euler\" has few, and a shorter step makes up for it");
        }
    }

    private CellCode Write(int population, IReadOnlyList<TraceGroup> traces, IReadOnlyCollection<string> kept)
    {
        var (source, seen) = (module.Populations[population], profile.Populations[population]);
        var payloads = drives.Payloads(population);

        // What drives multiply has its own zero.
        var offsets = StateOffsets.Of(CellStepReader.Read(module, population, seen.Starts, ImmutableDictionary<string, double>.Empty), seen.Ranges)
            .Where(o => payloads.All(p => p.Slot != o.Key)).ToImmutableDictionary(StringComparer.Ordinal);
        var own = PayloadStep.Add(EdgeMemory.Remove(CellStepReader.Read(module, population, seen.Starts, offsets)), payloads) with { IsFed = source.Port == IrPortKind.Values };
        own = KeptStates.Add(own, kept, module.Factory, slot => offsets.TryGetValue(slot, out var offset) ? offset : 0);
        foreach (var group in traces)
        {
            var spike = own.Spike ?? new Condition.Constant(false);
            (own, seen) = Add(own, seen, group, group.Next(own.Reader, (then, otherwise) => own.Reader.Simplifier.Select(spike, then, otherwise), keepsBefore: true), kept, profile.Spikes[population], (int)source.Size);
        }

        var (step, changes) = Retiming.Apply(own);
        Inlining.Apply(step);
        (double Factor, double Offset) Representation(string slot)
        {
            var copied = step.Copies.TryGetValue(slot, out var of) ? of : slot;
            var offset = offsets.TryGetValue(copied, out var known) ? known : 0;
            offset = step.Traces.ContainsKey(copied) ? TraceOffset(traces, copied) : offset;
            return changes.FirstOrDefault(c => c.Slot == slot) is { } change ? (change.Factor, change.Constant + offset) : (1, offset);
        }

        var model = module.GetModel(source.Model);
        return Code(source.Name, step, seen, Representation, slot => model.FindSlot(slot) is null or { Kind: IrSlotKind.Counter } || slot == BuildKernelsPass.RefractorySlot, projections.Receptors(population), slot => model.FindSlot(slot)?.Format ?? Format(traces, slot));
    }

    /// <summary>Writes the program of a replica, which keeps variables of synapses for each presynaptic cell. Its only receptor gets a one for each event.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="population">The presynaptic population.</param>
    /// <param name="traces">The variables.</param>
    /// <param name="keepsBefore">Whether the values before events are kept too.</param>
    /// <param name="kept">The variables that ticks read.</param>
    /// <param name="clock">What happens without a spike.</param>
    public CellCode CodeReplica(string name, int population, TraceGroup traces, bool keepsBefore, IReadOnlyCollection<string> kept, TickClock clock)
    {
        var graph = new RealGraph(module.Factory) { Known = traces.Known };
        var reader = new RealReader(graph, _ => null, _ => 0);
        var arrival = reader.Real(module.Factory.Load(PopulationProfile.Arrival + Event, module.Real));
        var happens = new Condition.Less(graph.SumOf(Polynomial.Zero), arrival.Values[0], false);
        var size = (int)module.Populations[population].Size;
        var empty = new PopulationProfile(
            ImmutableDictionary<string, ValueRange>.Empty.Add(PopulationProfile.Arrival + Event, new ValueRange(0, 1, 1, 1)),
            ImmutableDictionary<string, ImmutableArray<double>>.Empty,
            ImmutableDictionary<string, double[]>.Empty);
        Polynomial OnEvent(Polynomial then, Polynomial otherwise) => (then - otherwise).IsConstant
            ? Polynomial.Of(graph.SumOf(otherwise)) + (arrival * (then - otherwise).Constant)
            : reader.Simplifier.Select(happens, then, otherwise);
        var (step, seen) = Add(new CellStep(reader, new Shaper(graph), [], null), empty, traces, traces.Next(reader, OnEvent, keepsBefore), kept, profile.Spikes[population], size);
        step = step with { Next = step.Next.AddRange(clock.Next(reader, arrival)) };
        double Offset(string slot) => TickClock.IsCounter(slot) ? 0 : TraceOffset([traces], step.Copies.TryGetValue(slot, out var of) ? of : slot);
        return Code(name, step, seen, slot => (1, Offset(slot)), TickClock.IsCounter, ImmutableDictionary<string, ReceptorScale>.Empty.Add(Event, new ReceptorScale(Event, 0, 1)), slot => Format([traces], slot));
    }

    private static IrFormat? Format(IReadOnlyList<TraceGroup> traces, string state) => traces.Select(t => t.Format(state)).FirstOrDefault(f => f is not null);

    private static double TraceOffset(IReadOnlyList<TraceGroup> traces, string state) =>
        traces.SelectMany(t => t.Slots.Where(s => t.Before(s) == state || t.After(s) == state).Select(t.Offset)).First();

    private (CellStep Step, PopulationProfile Seen) Add(CellStep step, PopulationProfile seen, TraceGroup group, ImmutableArray<(string Slot, Polynomial Value)> next, IReadOnlyCollection<string> kept, SpikeData spikes, int size)
    {
        var ranges = group.Ranges(spikes, profile.Steps);
        var decays = step.Traces;
        foreach (var slot in group.Slots)
        {
            foreach (var name in new[] { group.Before(slot), group.After(slot) }.Where(n => next.Any(s => s.Slot == n)))
            {
                seen = seen.With(name, ranges[slot], [.. Enumerable.Repeat(group.Start(slot), size)]);
                decays = decays.SetItem(name, group.Decay(slot, ranges[slot]));
            }
        }

        var copied = group.Slots.Where(kept.Contains).ToList();
        return (step with
        {
            Next = [.. step.Next, .. next, .. copied.Select(s => (group.Then(s), Polynomial.Of(step.Graph.State(group.After(s)))))],
            Traces = decays,
            Copies = step.Copies.SetItems(copied.Select(s => new KeyValuePair<string, string>(group.Then(s), group.After(s)))),
        }, seen);
    }

    private CellCode Code(string name, CellStep step, PopulationProfile seen, Func<string, (double Factor, double Offset)> representation, Func<string, bool> isCounter, ImmutableDictionary<string, ReceptorScale> receptors, Func<string, IrFormat?> given)
    {
        var samples = new SampleEvaluator(seen, step.Graph, step.Shaper, representation);
        var bits = new FormatTable(samples);
        var formats = new StateFormats(name, slot => !step.Traces.ContainsKey(slot) && !step.Payloads.Contains(slot) && isCounter(slot), step, samples, bits, given, options).Choose(representation);
        return new CellCoder(name, step, samples, bits, formats, receptors, tables, options).Code(seen);
    }
}
