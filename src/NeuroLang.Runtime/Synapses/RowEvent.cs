namespace NeuroLang.Runtime.Synapses;

/// <summary>An event of a presynaptic cell that reaches a run of its row, as native code reads it.</summary>
/// <param name="posts">The post cells of the run.</param>
/// <param name="cell">The presynaptic cell.</param>
/// <param name="first">The first position of the run.</param>
/// <param name="end">The position behind its last.</param>
internal readonly unsafe struct RowEvent(int* posts, int cell, int first, int end)
{
    public readonly int* Posts = posts;
    public readonly int Cell = cell;
    public readonly int First = first;
    public readonly int End = end;
}
