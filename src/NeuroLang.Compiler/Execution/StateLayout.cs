using System.Globalization;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Execution;

/// <summary>
/// Which sections the state of a module has, and under which names: <c>exc/v</c> a slot of a population, <c>exc#spike</c> the number of its events until now,
/// <c>exc&lt;v@3</c> the integer sums that arrive at a target three boundaries later, <c>connection 0/lesioned</c> a flag of a connection.
/// </summary>
public static class StateLayout
{
    /// <summary>The section of a slot.</summary>
    public static string Slot(string population, string slot) => population + "/" + slot;

    /// <summary>The section of the number of events.</summary>
    public static string Events(string population, string eventName) => population + "#" + eventName;

    /// <summary>The section of what arrives at a target a number of boundaries after the state's own; those where nothing arrives are left out.</summary>
    public static string Pending(string population, string slot, long ahead) => population + "<" + slot + "@" + ahead.ToString(CultureInfo.InvariantCulture);

    /// <summary>The type of what arrives at a target.</summary>
    public static IrType PendingType(IrModule module, int population, string slot) =>
        module.GetModel(module.Populations[population].Model).WideTargets.Contains(slot) ? IrType.Int64 : module.Int;

    /// <summary>The section that says whether a connection is cut.</summary>
    public static string Lesioned(int connection) => "connection " + connection.ToString(CultureInfo.InvariantCulture) + "/lesioned";

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
    public static string? Mismatch(IrModule module, NetworkState state)
    {
        var sections = state.ByName();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var p = 0; p < module.Populations.Length; p++)
        {
            var population = module.Populations[p];
            var model = module.GetModel(population.Model);
            foreach (var (slot, type) in Slots(module, p))
            {
                var name = Slot(population.Name, slot);
                known.Add(name);
                if (sections.TryGetValue(name, out var section))
                {
                    if (section.Type != type || section.Bits.LongLength != population.Size)
                    {
                        return $"{population.Name}.{slot} has another size or precision";
                    }
                }
                else if (!IsOptional(model, slot))
                {
                    return $"it holds no {population.Name}.{slot}";
                }
            }

            known.UnionWith(model.Events.Select(e => Events(population.Name, e.Name)));
            known.UnionWith(model.Targets.SelectMany(t => sections.Keys.Where(k => k.StartsWith(population.Name + "<" + t + "@", StringComparison.Ordinal) && sections[k].Bits.LongLength == population.Size)));
        }

        known.UnionWith(Enumerable.Range(0, module.Connections.Length).Select(Lesioned));

        // A flag that is not set says nothing; anything else would be lost.
        return state.Sections.FirstOrDefault(s => !known.Contains(s.Name) && !s.IsZero) is { } lost ? $"it holds {lost.Name.Replace('/', '.')}, which nothing changes here" : null;
    }

    /// <summary>Parameters are stored only where an experiment sets them, and flags only where it clamps or silences: without them they are as built, and zero.</summary>
    private static bool IsOptional(IrModel model, string slot) =>
        model.FindSlot(slot) is { Kind: IrSlotKind.Parameter } || slot == IrModel.SilenceSlot || slot.StartsWith(IrModel.ClampSlot(""), StringComparison.Ordinal);
}
