namespace NeuroLang.Runtime.Plans;

/// <summary>What a generated program is made of: storage and connections; its step is the generated code itself.</summary>
/// <param name="Name">The circuit's name.</param>
/// <param name="Precision">The format of reals.</param>
/// <param name="StepMilliseconds">The time step in ms.</param>
/// <param name="Populations">The populations, referred to by index.</param>
/// <param name="Targets">The targets of connections, referred to by index.</param>
/// <param name="Connections">The connect statements in source order.</param>
public sealed record NetworkPlan(
    string Name,
    Precision Precision,
    double StepMilliseconds,
    IReadOnlyList<PopulationPlan> Populations,
    IReadOnlyList<TargetPlan> Targets,
    IReadOnlyList<ConnectionPlan> Connections)
{
    /// <summary>True where a step of a cell takes nothing from other cells but what connections bring, so that ranges of cells can be stepped apart.</summary>
    public bool IsSeparable { get; init; }

    /// <summary>
    /// The memory in bytes that the network needs at most while it is built, from the plan alone (expected synapse numbers,
    /// delay rings of constant delays). Saturates at <see cref="long.MaxValue"/>.
    /// </summary>
    public long EstimatedBytes => Building.MemoryEstimate.Of(this).Bytes;
}
