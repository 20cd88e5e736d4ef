using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Execution;

/// <summary>How one kernel is carried out over one population.</summary>
/// <param name="Phase">When it runs.</param>
/// <param name="Function">Its code.</param>
/// <param name="Index">The number of the kernel in the module.</param>
/// <param name="Due">The timed handler it belongs to, or null.</param>
/// <param name="Before">The kernels that run just before it.</param>
/// <param name="Aggregates">What is computed from slots between those and the kernel: place of the result, function, slot.</param>
/// <param name="Events">The events whose lists it writes, with the word that says how many cells it wrote.</param>
/// <param name="Traps">The slots that it checks.</param>
/// <param name="Ranking">The slot that is ranked afterwards, and the one that is sorted for it.</param>
internal sealed record CellLaunch(
    IrPhase Phase,
    nint Function,
    int Index,
    IrTimed? Due,
    CellLaunch[] Before,
    (int Index, string Function, int Slot)[] Aggregates,
    (int Index, int Count)[] Events,
    int[] Traps,
    (int Slot, int Sorted)? Ranking);
