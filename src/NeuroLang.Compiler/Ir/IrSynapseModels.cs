namespace NeuroLang.Compiler.Ir;

/// <summary>A synapse model seen as a cell model, for what treats both alike: verification and the choice of solvers.</summary>
public static class IrSynapseModels
{
    /// <summary>
    /// A model with the synapse's own slots and, as inputs that stand still within a step, the slots <c>pre.x</c> and <c>post.x</c>
    /// that all cells have at the ends of the connections that use it, and what synapses read of other cells.
    /// </summary>
    public static IrModel AsModel(this IrSynapse synapse, IrModule module)
    {
        var slots = synapse.Slots.ToBuilder();
        slots.AddRange(synapse.PreSlots.Select(s => s with { Name = IrSynapse.AtPre + s.Name }));
        slots.AddRange(synapse.PostSlots.Select(s => s with { Name = IrSynapse.AtPost + s.Name }));
        slots.Add(new IrSlot(IrSynapse.Values, IrSlotKind.Scratch, module.Real, "", 1));
        var connections = module.Connections.Where(c => c.Synapse == synapse.Name).ToList();
        slots.AddRange(EndSlots(module, connections.SelectMany(c => c.Pre.Ranges), IrSynapse.Pre));
        slots.AddRange(EndSlots(module, connections.SelectMany(c => c.Post.Ranges), IrSynapse.Post));
        foreach (var prefix in new[] { IrSynapse.ByPre, IrSynapse.ByPost })
        {
            slots.AddRange(module.Probes.Where(p => p.Function == IrProbe.Each).Select(p => new IrSlot(prefix + p.Name, IrSlotKind.Input, module.Real, "", 1)));
        }

        return new IrModel(synapse.Name, slots.ToImmutable(), [], synapse.Equations, synapse.Method, [], [], [], null, [], [], []);
    }

    private static IEnumerable<IrSlot> EndSlots(IrModule module, IEnumerable<IrRange> ranges, string prefix)
    {
        var models = ranges.Select(r => module.GetModel(module.Populations[r.Population].Model)).Distinct().ToList();
        return models.Count == 0
            ? []
            : models[0].Slots
                .Where(s => models.All(m => m.FindSlot(s.Name)?.Type == s.Type))
                .Select(s => s with { Name = prefix + s.Name, Kind = IrSlotKind.Input });
    }
}
