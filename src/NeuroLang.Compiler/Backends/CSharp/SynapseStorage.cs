using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>Which slots of the cells at their ends the kernels of a synapse model read, in the order of the runtime's tables.</summary>
internal sealed class SynapseStorage
{
    private SynapseStorage(List<string> preReads, List<string> postReads)
    {
        PreReads = preReads;
        PostReads = postReads;
    }

    /// <summary>Slots of presynaptic cells.</summary>
    public List<string> PreReads { get; }

    /// <summary>Slots of postsynaptic cells.</summary>
    public List<string> PostReads { get; }

    /// <summary>The slots that the kernels of a model read.</summary>
    public static SynapseStorage Of(IrModule module, IrSynapse synapse)
    {
        var kernels = module.SynapseKernels.Where(k => k.Synapse == synapse.Name).ToList();
        return new SynapseStorage(All(kernels, IrSynapse.Pre), All(kernels, IrSynapse.Post));
    }

    /// <summary>The slots that a connection's synapses start with, as far as the plan holds no constant for them.</summary>
    public static IReadOnlyList<(int Slot, IrExpr Value)> StartValues(IrConnection connection, IrSynapse synapse) =>
        [.. connection.Initializers.Select(i => (Slot: Find(synapse.Slots, i.Slot), i.Value)).Where(i => i.Slot >= 0)];

    /// <summary>The place of a slot, or -1.</summary>
    public static int Find(ImmutableArray<IrSlot> slots, string name)
    {
        for (var n = 0; n < slots.Length; n++)
        {
            if (slots[n].Name == name)
            {
                return n;
            }
        }

        return -1;
    }

    private static List<string> All(List<IrSynapseKernel> kernels, string prefix) =>
        [.. kernels.SelectMany(k => k.Reads(prefix)).Distinct().OrderBy(name => name, StringComparer.Ordinal)];
}
