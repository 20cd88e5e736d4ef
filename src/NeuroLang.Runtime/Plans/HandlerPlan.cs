namespace NeuroLang.Runtime.Plans;

/// <summary>What an event of a cell does in its synapses.</summary>
/// <param name="IsPost">Whether the event is one of the postsynaptic cell.</param>
/// <param name="Events">The index of the event for each part of the view of that side; parts of one population agree.</param>
/// <param name="Kernel">A row kernel for events of presynaptic cells, a column kernel for those of postsynaptic ones; -1: none.</param>
/// <param name="CellKernel">The kernel that runs afterwards, once for the cell; -1: none.</param>
public sealed record HandlerPlan(bool IsPost, IReadOnlyList<int> Events, int Kernel = -1, int CellKernel = -1);
