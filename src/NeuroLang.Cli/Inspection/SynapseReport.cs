using System.Globalization;
using NeuroLang.Cli.Terminal;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Inspection;

/// <summary>What the compiler decided about synapses with variables: where each is kept, how it changes, and what a synapse stores.</summary>
internal static class SynapseReport
{
    private const int Index = 4;

    /// <summary>Writes the report; nothing where all synapses are static.</summary>
    public static void Write(TextWriter writer, IrModule module)
    {
        if (module.Synapses.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        var variables = new TextTable("synapse", "variable", "kept", "between events");
        foreach (var synapse in module.Synapses)
        {
            foreach (var (slot, prefix, kept) in Slots(synapse).Where(s => s.Slot.Kind is IrSlotKind.State or IrSlotKind.Parameter))
            {
                variables.Add(synapse.Name, slot.Name, kept, Between(synapse, slot, prefix + slot.Name) + Freezing(synapse, slot.Name));
            }
        }

        variables.Write(writer);
        writer.WriteLine();
        var storage = new TextTable("connection", "synapse", ">bytes a synapse", "of them");
        foreach (var connection in module.Connections)
        {
            if (connection.Synapse is { } name)
            {
                var synapse = module.GetSynapse(name);
                var (bytes, parts) = Bytes(module, connection, synapse);
                storage.Add(connection.Name, name, bytes.ToString(CultureInfo.InvariantCulture), parts);
            }
        }

        storage.Write(writer);
    }

    private static IEnumerable<(IrSlot Slot, string Prefix, string Kept)> Slots(IrSynapse synapse) => synapse.Slots.Select(s => (s, "", "in each synapse"))
        .Concat(synapse.PreSlots.Select(s => (s, IrSynapse.AtPre, "once per presynaptic cell")))
        .Concat(synapse.PostSlots.Select(s => (s, IrSynapse.AtPost, "once per postsynaptic cell")));

    private static string Between(IrSynapse synapse, IrSlot slot, string name) =>
        synapse.Propagations.Any(p => p.Contains(name)) ? "solved exactly when an event needs it"
        : synapse.Integrate.Any(a => a.Slot == name) ? "integrated in every step"
        : slot.Kind == IrSlotKind.Parameter ? "constant" : "stands still";

    private static string Freezing(IrSynapse synapse, string name) => synapse.Freezable.Contains(name) ? ", the experiment freezes it" : "";

    private static (long Bytes, string Parts) Bytes(IrModule module, IrConnection connection, IrSynapse synapse)
    {
        var variables = synapse.Slots.Sum(s => s.Type is IrType.Float64 or IrType.Int64 ? 8L : 4L);
        var isDense = connection is { Rule.Kind: IrRuleKind.AllToAll, Autapses: true, Where: null, Delay: null, Dendritic: null };
        var isNarrow = connection.Post.Ranges.All(r => module.Populations[r.Population].Size <= ushort.MaxValue + 1);
        var index = isDense ? 0 : isNarrow ? 2 : Index;
        var columns = !isDense && (!synapse.Drives.IsEmpty || synapse.Handlers.Any(h => h.Side == IrSide.Post)) ? Index : 0;
        var dendritic = connection.Dendritic is null ? 0 : Index;
        var parts = new[] { (variables, "variables"), (index, "target cell"), (columns, "list of the target cell's synapses"), (dendritic, "dendritic delay") };
        return (variables + index + columns + dendritic, string.Join(", ", parts.Where(p => p.Item1 > 0).Select(p => FormattableString.Invariant($"{p.Item2} {p.Item1}"))));
    }
}
