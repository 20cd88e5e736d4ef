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

        var kernels = module.SynapseKernels.Where(k => k.Synapse == synapse.Name).ToList();
        string[] cells = [IrSynapse.Pre, IrSynapse.Post, IrSynapse.ByPre, IrSynapse.ByPost, IrProbe.Now];
        if (kernels.Where(k => k.Phase is IrSynapsePhase.AtPre or IrSynapsePhase.AtPost).SelectMany(k => k.Body).SelectMany(PlasticConnection.Loads).FirstOrDefault(n => cells.Any(c => n.StartsWith(c, StringComparison.Ordinal))) is { } read)
        {
            throw No($"a trace that follows a variable of its cell (\"{read}\") in the synapse \"{synapse.Name}\"; a state of the cell can be that trace");
        }

        ImmutableArray<IrStatement> Body(IrSynapsePhase phase) => kernels.Count(k => k.Phase == phase) <= 1
            ? kernels.Where(k => k.Phase == phase).SelectMany(k => new EventTime(module.Factory).Now(k.Body)).ToImmutableArray()
            : throw No($"several handlers of the same event in the synapse \"{synapse.Name}\"");
        var (onPre, onPost) = (Body(IrSynapsePhase.OnPre), Body(IrSynapsePhase.OnPost));
        var ticks = TickReader.Read(module, synapse, kernels, connection.Place);
        var isOfPre = onPre.SelectMany(PlasticConnection.Loads).All(name => name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal) || synapse.Slots.Any(s => s.Name == name));
        var isAtRest = connection.DelaySteps == 0 || new TraceGroup(module, synapse, IrSide.Pre).IsAtRest;
        var hasPost = !onPost.IsEmpty || !new TraceGroup(module, synapse, IrSide.Post).Slots.IsEmpty;
        var result = new PlasticConnection(index, connection, synapse, onPre, onPost, data, hasPost || !isOfPre || !isAtRest || !ticks.IsEmpty)
        {
            Ticks = ticks,
            Shift = hasPost ? connection.DendriticSteps ?? 0 : 0,
        };
        if (result.Statements.OfType<IrContribute>().FirstOrDefault(c => c.Target != IrContribute.Connected) is { } other)
        {
            throw No($"what the synapse \"{synapse.Name}\" adds to \"{other.Target}\"");
        }

        if (result.OnPost.OfType<IrContribute>().Any())
        {
            throw No($"what the synapse \"{synapse.Name}\" sends at a postsynaptic spike");
        }

        CheckDelays(result, No);
        return result.IsTimed && result.Delays.Contains(0) && onPost.SelectMany(PlasticConnection.Loads).Any(name => name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal))
            ? result with { AtOnce = (Mark(module, 1), Mark(module, 0)) }
            : result;
    }

    private static IrAssign Mark(IrModule module, double value) => new(PlasticConnection.Paired, module.Factory.Real(IrType.Float64, value));

    private static void CheckDelays(PlasticConnection plastic, Func<string, UnrepresentableException> no)
    {
        if (plastic.Connection.DendriticSteps is null)
        {
            throw no($"dendritic delays that differ between the synapses of one connection with the synapse \"{plastic.Synapse.Name}\"");
        }

        if (plastic.Shift > 0)
        {
            CheckShift(plastic, no);
        }

        if (plastic.Delays.Contains(0) && !plastic.Ticks.IsEmpty)
        {
            throw no($"the synapse \"{plastic.Synapse.Name}\" without a delay, as it changes between spikes too; a delay of one step is enough");
        }
    }

    /// <summary>Whether everything that happens in the synapses can be run earlier by the dendritic delay.</summary>
    private static void CheckShift(PlasticConnection plastic, Func<string, UnrepresentableException> no)
    {
        if (plastic.Delays.Any(d => d < 0))
        {
            throw no($"a dendritic delay of the synapse \"{plastic.Synapse.Name}\" that is longer than the axonal one");
        }

        string[] others = [IrSynapse.Post, IrSynapse.ByPost, IrProbe.Now];
        if (!plastic.Ticks.IsEmpty || plastic.Statements.SelectMany(PlasticConnection.Loads).Any(name => others.Any(o => name.StartsWith(o, StringComparison.Ordinal))))
        {
            throw no($"a dendritic delay of the synapse \"{plastic.Synapse.Name}\", in which more than spikes and their traces counts: postsynaptic spikes would have to wait for it");
        }
    }
}
