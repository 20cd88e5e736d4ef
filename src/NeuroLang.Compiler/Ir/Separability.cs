using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Ir;

/// <summary>Whether the cells of a module can be stepped in parts, by several threads.</summary>
internal static class Separability
{
    /// <summary>
    /// True where a step of a cell takes nothing from other cells but what arrives through static connections: no aggregates or ranks over a population, no synapses with
    /// variables, no ports.
    /// </summary>
    /// <param name="kernels">A module in kernel form.</param>
    public static bool IsSeparable(IrModule kernels) =>
        kernels.Synapses.IsEmpty
        && kernels.Probes.IsEmpty
        && kernels.Populations.All(p => p.Port == IrPortKind.None)
        && kernels.Models.All(m => m.WideTargets.IsEmpty)
        && kernels.Kernels.All(IsSeparable);

    private static bool IsSeparable(IrKernel kernel) =>
        kernel.Before.IsEmpty
        && kernel.Ranking is null
        && IrTraversal.PostOrder(IrTraversal.Expressions(kernel.Body)).All(e => e.Op != IrOp.Uniform || (e.Name != "size" && !LowerReductionsPass.TrySplit(e.Name ?? "", out _, out _)));
}
