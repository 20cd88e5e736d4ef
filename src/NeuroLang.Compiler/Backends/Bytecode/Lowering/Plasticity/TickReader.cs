using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Finds what happens in the synapses of a model without a spike: <c>every</c>, equations that are solved step by step, and variables of single synapses that decay.</summary>
internal static class TickReader
{
    /// <summary>The parts in the order of a step.</summary>
    /// <param name="module">The module in data-flow form.</param>
    /// <param name="synapse">The model.</param>
    /// <param name="kernels">Its kernels.</param>
    /// <param name="place">The connection, for messages.</param>
    /// <exception cref="UnrepresentableException">The core cannot run one.</exception>
    public static ImmutableArray<SynapsePart> Read(IrModule module, IrSynapse synapse, IReadOnlyList<IrSynapseKernel> kernels, Location? place)
    {
        UnrepresentableException No(string what) => new(FpgaDiagnostics.Unsupported, what) { Place = place };
        if (kernels.Any(k => k.Phase == IrSynapsePhase.Drive))
        {
            throw No($"the continuous drive of the synapse \"{synapse.Name}\"");
        }

        if (kernels.Any(k => k.Phase == IrSynapsePhase.Reduce))
        {
            throw No($"an aggregate over the synapses of a cell, in the synapse \"{synapse.Name}\": its program sees one synapse at a time; a trace of the postsynaptic cell, such as its rate, can take the place of a sum");
        }

        var time = new EventTime(module.Factory);
        var result = ImmutableArray.CreateBuilder<SynapsePart>();
        foreach (var kernel in kernels.Where(k => k.Phase == IrSynapsePhase.Timed))
        {
            var timed = synapse.Timed[kernel.Number];
            result.Add(timed.Kind == IrTimedKind.Every
                ? new SynapsePart(SynapseMoment.Tick, time.Now(kernel.Body), timed.Steps)
                : throw No($"a handler at one time of the synapse \"{synapse.Name}\""));
        }

        // What decays in each synapse by itself does so in every step, as there is no place for the time at which it was stored.
        var decays = synapse.Propagations.SelectMany(p => p.Advance).Where(a => synapse.Slots.Any(s => s.Name == a.Slot)).Select(a => (IrStatement)new IrAssign(a.Slot, time.After(a.Value, 1)));
        var equations = kernels.Where(k => k.Phase == IrSynapsePhase.Integrate).SelectMany(k => time.Now(k.Body)).Concat(decays).ToImmutableArray();
        if (!equations.IsEmpty)
        {
            result.Add(new SynapsePart(SynapseMoment.Tick, equations, 1));
        }

        var clock = new TickClock(result.Select(t => t.Every));
        if (clock.Counted.Length > TickClock.MostIntervals || clock.Counted.Any(i => i > TickClock.Longest))
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, FormattableString.Invariant($"The intervals of the synapse '{synapse.Name}' are {string.Join(", ", clock.Counted)} steps; the core counts {TickClock.MostIntervals}, each up to {TickClock.Longest}")) { Place = place };
        }

        return result.ToImmutable();
    }
}
