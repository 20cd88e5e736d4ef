using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.States;

namespace NeuroLang.Compiler.Execution;

/// <summary>
/// Which sections the state of a module has, and under which names: <c>exc/v</c> a slot of a population, <c>exc#spike</c> the number of its events until now,
/// <c>exc&lt;v@3</c> the integer sums that arrive at a target three boundaries later, <c>connection 0/lesioned</c> a flag of a connection, <c>connection 0/w</c> a variable
/// of its synapses, <c>connection 0&gt;cell</c> a column of the events that have still to reach them, <c>exc/v@-2</c> what delayed drives read.
/// </summary>
public static class StateLayout
{
    /// <summary>The section of a slot.</summary>
    public static string Slot(string population, string slot) => StateNames.Slot(population, slot);

    /// <summary>The section of the number of events.</summary>
    public static string Events(string population, string eventName) => StateNames.Events(population, eventName);

    /// <summary>The section of what arrives at a target a number of boundaries after the state's own; those where nothing arrives are left out.</summary>
    public static string Pending(string population, string slot, long ahead) => StateNames.Pending(population, slot, ahead);

    /// <summary>The type of what arrives at a target.</summary>
    public static IrType PendingType(IrModule module, int population, string slot) =>
        module.GetModel(module.Populations[population].Model).WideTargets.Contains(slot) ? IrType.Int64 : module.Int;

    /// <summary>The section that says whether a connection is cut.</summary>
    public static string Lesioned(int connection) => StateNames.Lesioned(connection);

    /// <summary>The section that says whether a variable of a connection's synapses is frozen.</summary>
    public static string Frozen(int connection, string slot) => StateNames.Frozen(connection, slot);

    /// <summary>The section of a variable of a connection's synapses, those that were pruned included, by pre population in the order of the view, pre cell, axonal delay, first place in the post view, place, place in the pre view, multiplicity.</summary>
    public static string Variable(int connection, string slot) => StateNames.Variable(connection, slot);

    /// <summary>The section of the boundaries at which a group of event-driven variables was stored.</summary>
    public static string Stamps(int connection, string group) => StateNames.Stamps(connection, group);

    /// <summary>A section of the events that have still to reach synapses, a column for each property: <c>side</c> (1 for events of postsynaptic cells), <c>population</c>, <c>event</c> (its place in the model), <c>stamp</c>, <c>cell</c>; in the order of all of them.</summary>
    public static string UnderWay(int connection, string column) => StateNames.UnderWay(connection, column);

    /// <summary>The section of a slot as it was a number of boundaries before the state's own, which delayed drives read.</summary>
    public static string Former(string population, string slot, long ago) => StateNames.Former(population, slot, ago);

    /// <summary>The section of an aggregate over cells as it was a number of boundaries before the state's own.</summary>
    public static string FormerProbe(string probe, long ago) => StateNames.FormerProbe(probe, ago);

    /// <summary>The variables of a synapse model that belong to the state, with their types, for a model of a module in model form as for one in kernel form.</summary>
    public static IEnumerable<(string Name, IrType Type)> Variables(IrSynapse synapse) => synapse.Slots.Concat(synapse.PreSlots).Concat(synapse.PostSlots)
        .Where(s => s.Kind is IrSlotKind.State or IrSlotKind.Parameter || s.Name == IrSynapse.Alive)
        .OrderBy(s => s.Name, StringComparer.Ordinal)
        .Select(s => (s.Name, s.Type));

    /// <summary>The slots of presynaptic cells that drives of a synapse model read.</summary>
    public static IEnumerable<string> FormerSlots(IrSynapse synapse) => IrTraversal.PostOrder(synapse.Drives.Select(d => d.Value))
        .Where(e => e.Op == IrOp.Load && e.Name?.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) == true)
        .Select(e => (e.Name ?? "").Substring(IrSynapse.Pre.Length))
        .Distinct()
        .OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The aggregates over cells that drives of a synapse model read.</summary>
    public static IEnumerable<string> FormerProbes(IrSynapse synapse) => IrTraversal.PostOrder(synapse.Drives.Select(d => d.Value))
        .Where(e => e.Op == IrOp.Uniform && e.Name?.StartsWith(IrProbe.Former, StringComparison.Ordinal) == true)
        .Select(e => (e.Name ?? "").Substring(IrProbe.Former.Length))
        .Distinct();

    /// <summary>
    /// The slots of a population that belong to its state, with their types: parameters and states as stored, flags, the refractory counter
    /// and what edge events remember, for a module in model form as for one in kernel form.
    /// </summary>
    public static IEnumerable<(string Name, IrType Type)> Slots(IrModule module, int population)
    {
        var model = module.GetModel(module.Populations[population].Model);
        var stored = model.Slots.Where(s => s.Kind is IrSlotKind.Parameter or IrSlotKind.State or IrSlotKind.Counter).Select(s => (s.Name, s.Type));
        var added = model.Events.Where(e => e.Edge).Select(e => BuildKernelsPass.EdgeSlot(e.Name));
        if (model.Refractory is not null)
        {
            added = added.Prepend(BuildKernelsPass.RefractorySlot);
        }

        // The kernel form stores as slots what the interpreter keeps elsewhere: they come last, in one order.
        var last = added.ToList();
        return stored.Where(s => !last.Contains(s.Name)).Concat(last.Select(name => (name, module.Int)));
    }

    /// <summary>Why a state cannot be taken over by a network of this module, or null where it can.</summary>
    /// <param name="module">The module.</param>
    /// <param name="state">The state; its section names occur once.</param>
    public static string? Mismatch(IrModule module, NetworkState state) => Shape(module).Mismatch([.. state.Sections.Select(s => s.ToArray())]);

    private static StateShape Shape(IrModule module) => new(
        [.. module.Populations.Select((population, p) => Shape(module, population, p))],
        [.. module.Connections.Select((connection, c) => connection.Synapse is { } name ? Shape(c, module.GetSynapse(name)) : null)]);

    private static PopulationShape Shape(IrModule module, IrPopulation population, int index)
    {
        var model = module.GetModel(population.Model);
        return new PopulationShape(
            population.Name,
            population.Size,
            [.. Slots(module, index).Select(s => (s.Name, StateSection.TypeOf(s.Type), IsOptional(model, s.Name)))],
            [.. model.Events.Select(e => e.Name)],
            model.Targets);
    }

    private static SynapseShape Shape(int connection, IrSynapse synapse) => new(
        [.. Variables(synapse).Select(v => Variable(connection, v.Name)), .. synapse.Propagations.Select(p => Stamps(connection, p.Name))],
        [.. synapse.Freezable.Select(slot => Frozen(connection, slot))]);

    /// <summary>Parameters are stored only where an experiment sets them, and flags only where it clamps or silences: without them they are as built, and zero.</summary>
    internal static bool IsOptional(IrModel model, string slot) =>
        model.FindSlot(slot) is { Kind: IrSlotKind.Parameter } || slot == IrModel.SilenceSlot || slot.StartsWith(IrModel.ClampSlot(""), StringComparison.Ordinal);
}
