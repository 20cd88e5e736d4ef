namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>A population that the lowering adds: a relay, which hands spikes on a step later, or a replica, which keeps variables of synapses for presynaptic cells in every lane.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Count">Number of cells: that of the population that feeds it, one to one.</param>
/// <param name="Code">Its program.</param>
/// <param name="Source">The population that feeds it.</param>
/// <param name="Delay">Steps from a spike to its receptor.</param>
internal sealed record AddedPopulation(string Name, PopulationKind Kind, int Count, CellCode Code, int Source, int Delay)
{
    /// <summary>The connection that feeds it.</summary>
    public BytecodeProjection Feed(int index) => new(
        Name + " input",
        Source,
        index,
        0,
        4,
        false,
        0,
        [.. Enumerable.Range(0, Count + 1)],
        [.. Enumerable.Range(0, Count)],
        [.. Enumerable.Repeat((byte)Delay, Count)],
        [new BytecodeVariable("weight", 0, "", [.. Enumerable.Repeat((short)1, Count)])]);
}
