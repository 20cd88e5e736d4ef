using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>A kernel over the cells of all populations of a model, with what runs before and after it.</summary>
/// <param name="Phase">When it runs.</param>
/// <param name="Due">The timed handler it belongs to, or null.</param>
/// <param name="Before">What runs just before it: kernels, then aggregates.</param>
/// <param name="Kernel">The kernel, a row for each population.</param>
/// <param name="After">Rankings.</param>
/// <param name="Populations">The populations.</param>
/// <param name="Trapped">For each population the word that says that a cell is not finite.</param>
/// <param name="Traps">The slots that it checks.</param>
internal sealed record CellWork(IrPhase Phase, IrTimed? Due, CellWork[] Before, Work[] Aggregates, Work Kernel, Work[] After, int[] Populations, ulong Trapped, int[] Traps)
{
    private CellWork[]? _itself;

    /// <summary>The work alone, as what a launch stands for.</summary>
    public CellWork[] Itself => _itself ??= [this];

    /// <summary>Whether nothing runs before or after the kernel.</summary>
    public bool IsAlone => Before.Length == 0 && Aggregates.Length == 0 && After.Length == 0;

    /// <summary>Whether it is due in a step.</summary>
    public bool IsDue(long step) => Due is null || (Due.Kind == IrTimedKind.At ? step == Due.Steps : step % Due.Steps == 0);
}
