using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Ir;

/// <summary>Whether the cells of a module can be stepped in parts, by several threads, each with the synapses that end at its cells.</summary>
internal static class Separability
{
    /// <summary>
    /// True where a step of a cell takes nothing from other cells but what arrives through connections: no aggregates or ranks over a population, no ports, no synapses that
    /// change by themselves, add to their presynaptic cell or read what changes in it.
    /// </summary>
    /// <param name="kernels">A module in kernel form.</param>
    public static bool IsSeparable(IrModule kernels) =>
        kernels.Probes.IsEmpty
        && kernels.Populations.All(p => p.Port == IrPortKind.None)
        && kernels.Models.All(m => m.WideTargets.IsEmpty)
        && kernels.Kernels.All(IsSeparable)
        && kernels.SynapseKernels.All(k => IsSeparable(kernels, k));

    private static bool IsSeparable(IrKernel kernel) =>
        kernel.Before.IsEmpty
        && kernel.Ranking is null
        && IrTraversal.PostOrder(IrTraversal.Expressions(kernel.Body)).All(e => e.Op != IrOp.Uniform || (e.Name != "size" && !LowerReductionsPass.TrySplit(e.Name ?? "", out _, out _)));

    private static bool IsSeparable(IrModule module, IrSynapseKernel kernel) => kernel.Phase switch
    {
        // One thread takes the boundaries at which these are due.
        IrSynapsePhase.Start or IrSynapsePhase.Timed or IrSynapsePhase.Reduce => true,
        IrSynapsePhase.Drive or IrSynapsePhase.Integrate => false,
        _ => !IrTraversal.Statements(kernel.Body).OfType<IrContribute>().Any(c => c.Target.StartsWith(IrSynapse.Pre, StringComparison.Ordinal))
            && kernel.Reads(IrSynapse.Pre).All(slot => IsConstant(module, kernel.Synapse, slot)),
    };

    private static bool IsConstant(IrModule module, string synapse, string slot)
    {
        var models = module.Connections.Where(c => c.Synapse == synapse).SelectMany(c => c.Pre.Ranges).Select(r => module.Populations[r.Population].Model).Distinct().ToList();
        return !module.Kernels.Any(k => models.Contains(k.Model) && IrTraversal.Statements(k.Body).OfType<IrAssign>().Any(a => a.Slot == slot));
    }
}
