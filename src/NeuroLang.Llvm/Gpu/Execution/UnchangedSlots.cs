using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>Slots of cells that no step changes: parameters, and what depends on them alone.</summary>
internal static unsafe class UnchangedSlots
{
    /// <summary>Where the host has them.</summary>
    public static IReadOnlySet<nint> Of(IrModule module, Simulation simulation)
    {
        var driven = simulation.DriveTotals.Select(t => (t.Population, t.Slot)).ToHashSet();
        var unchanged = new HashSet<nint>();
        for (var p = 0; p < module.Populations.Length; p++)
        {
            var cells = simulation.Populations[p];
            var changed = module.Populations[p].Port == IrPortKind.None ? Changed(module, module.Populations[p].Model) : [];
            for (var slot = 0; slot < cells.Plan.Slots.Count && cells.Size > 0; slot++)
            {
                if (!changed.Contains(cells.Plan.Slots[slot].Name) && !driven.Contains((cells, slot)))
                {
                    unchanged.Add((nint)cells.Pointer(slot));
                }
            }
        }

        return unchanged;
    }

    private static HashSet<string> Changed(IrModule module, string model)
    {
        var kernels = module.Kernels.Where(k => k.Model == model && k.Phase is not (IrPhase.Derive or IrPhase.Start)).ToList();
        var ranked = kernels.Select(k => k.Ranking).OfType<IrRanking>().SelectMany(r => new[] { r.Slot, r.Sorted });
        return kernels.SelectMany(k => k.Body).OfType<IrAssign>().Select(a => a.Slot).Concat(ranked).ToHashSet(StringComparer.Ordinal);
    }
}
