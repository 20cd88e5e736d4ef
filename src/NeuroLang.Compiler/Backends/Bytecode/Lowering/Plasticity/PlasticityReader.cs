using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Finds the connections with synapse models, and refuses those that the core cannot run.</summary>
internal static class PlasticityReader
{
    private const string Spike = "spike";

    /// <summary>The connections in the order of the module.</summary>
    /// <exception cref="UnrepresentableException">The core cannot run one.</exception>
    public static ImmutableArray<PlasticConnection> Read(IrModule module, IReadOnlyList<SynapseData> synapses)
    {
        var result = ImmutableArray.CreateBuilder<PlasticConnection>();
        for (var c = 0; c < module.Connections.Length; c++)
        {
            if (module.Connections[c].Synapse is { } name)
            {
                result.Add(Read(module, c, module.GetSynapse(name), synapses[c]));
            }
        }

        return result.ToImmutable();
    }

    private static PlasticConnection Read(IrModule module, int index, IrSynapse synapse, SynapseData data)
    {
        var connection = module.Connections[index];
        UnrepresentableException No(string what) => new(FpgaDiagnostics.Unsupported, what) { Place = connection.Place };
        var kernels = module.SynapseKernels.Where(k => k.Synapse == synapse.Name).ToList();
        foreach (var kernel in kernels)
        {
            var what = kernel.Phase switch
            {
                IrSynapsePhase.Integrate => $"the equations of the synapse \"{synapse.Name}\" that go on between events",
                IrSynapsePhase.Drive => $"the continuous drive of the synapse \"{synapse.Name}\"",
                IrSynapsePhase.Timed or IrSynapsePhase.Reduce => $"a timed handler of the synapse \"{synapse.Name}\"",
                _ => null,
            };
            if (what is not null)
            {
                throw No(what);
            }
        }

        if (synapse.Handlers.Any(h => h.Event != Spike))
        {
            throw No($"events other than the spike, for the synapse \"{synapse.Name}\"");
        }

        if (synapse.FindSlot(IrSynapse.Alive) is not null)
        {
            throw No($"the pruning and growing of the synapse \"{synapse.Name}\"");
        }

        if (!connection.Elements.IsEmpty)
        {
            throw No("synapses that end at different elements of a vector");
        }

        ImmutableArray<IrStatement> Body(IrSynapsePhase phase) => kernels.Count(k => k.Phase == phase) <= 1
            ? kernels.Where(k => k.Phase == phase).SelectMany(k => new EventTime(module.Factory).Now(k.Body)).ToImmutableArray()
            : throw No($"several handlers of the same event in the synapse \"{synapse.Name}\"");
        var (onPre, onPost) = (Body(IrSynapsePhase.OnPre), Body(IrSynapsePhase.OnPost));
        var isOfPre = onPre.SelectMany(PlasticConnection.Loads).All(name => name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal) || synapse.Slots.Any(s => s.Name == name));
        var isAtRest = connection.DelaySteps == 0 || new TraceGroup(module, synapse, IrSide.Pre).IsAtRest;
        var result = new PlasticConnection(index, connection, synapse, onPre, onPost, data, !onPost.IsEmpty || !isOfPre || !isAtRest);
        if (synapse.Propagations.SelectMany(p => p.Advance).FirstOrDefault(a => synapse.Slots.Any(s => s.Name == a.Slot)) is { } kept)
        {
            throw No($"the variable \"{kept.Slot}\" of the synapse \"{synapse.Name}\", which decays and is not the same in all synapses of a cell" + (connection.DelaySteps is null ? ", as delays differ" : ""));
        }

        if (result.OnPre.Concat(result.OnPost).OfType<IrContribute>().FirstOrDefault(c => c.Target != IrContribute.Connected) is { } other)
        {
            throw No($"what the synapse \"{synapse.Name}\" adds to \"{other.Target}\"");
        }

        if (result.OnPost.OfType<IrContribute>().Any())
        {
            throw No($"what the synapse \"{synapse.Name}\" sends at a postsynaptic spike");
        }

        CheckDelays(result, No);
        return result;
    }

    private static void CheckDelays(PlasticConnection plastic, Func<string, UnrepresentableException> no)
    {
        if (plastic.Connection.DendriticSteps is not { } dendritic || (dendritic > 0 && !plastic.OnPost.IsEmpty))
        {
            throw no($"a dendritic delay of the synapse \"{plastic.Synapse.Name}\", whose postsynaptic spikes would have to wait");
        }

        if (plastic.IsTimed && plastic.Axonal is null)
        {
            throw no($"delays that differ between the synapses of one connection with the synapse \"{plastic.Synapse.Name}\"");
        }

        if (plastic.IsTimed && plastic.Axonal == 0 && plastic.OnPost.SelectMany(PlasticConnection.Loads).Any(name => name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal)))
        {
            throw no($"the synapse \"{plastic.Synapse.Name}\" without a delay, as both ends may spike at once; a delay of one step is enough");
        }
    }
}
