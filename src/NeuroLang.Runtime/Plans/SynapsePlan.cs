namespace NeuroLang.Runtime.Plans;

/// <summary>
/// The synapse model of a connection: what its synapses store and which kernels of the generated class events, drives and
/// time run over them. Kernels are numbers that the generated class understands; -1 stands for none.
/// </summary>
public sealed record SynapsePlan
{
    /// <summary>What every synapse stores; real or integer lanes.</summary>
    public required IReadOnlyList<SlotPlan> Slots { get; init; }

    /// <summary>
    /// Among how many elements of a vector each synapse has one that it ends at, kept in its integer slot <see cref="Synapses.SynapseTable.Element"/>; 0 where all end at one target.
    /// </summary>
    public int Elements { get; init; }

    /// <summary>What is kept once for each presynaptic cell.</summary>
    public IReadOnlyList<SlotPlan> PreSlots { get; init; } = [];

    /// <summary>What is kept once for each postsynaptic cell.</summary>
    public IReadOnlyList<SlotPlan> PostSlots { get; init; } = [];

    /// <summary>Names of the slots of presynaptic cells that kernels read.</summary>
    public IReadOnlyList<string> PreReads { get; init; } = [];

    /// <summary>Names of the slots of postsynaptic cells that kernels read.</summary>
    public IReadOnlyList<string> PostReads { get; init; } = [];

    /// <summary>The dendritic delay of every synapse in steps; null where <see cref="Simulation.DendriticDelay"/> gives one per synapse.</summary>
    public int? DendriticSteps { get; init; } = 0;

    /// <summary>What events of the cells at both ends do, in source order.</summary>
    public IReadOnlyList<HandlerPlan> Handlers { get; init; } = [];

    /// <summary>Continuous contributions in source order.</summary>
    public IReadOnlyList<DrivePlan> Drives { get; init; } = [];

    /// <summary>Timed handlers in source order.</summary>
    public IReadOnlyList<SynapseTimedPlan> Timed { get; init; } = [];

    /// <summary>The row kernel that advances the equations by one step.</summary>
    public int IntegrateKernel { get; init; } = -1;

    /// <summary>The row kernel that runs once when the network has been built.</summary>
    public int StartKernel { get; init; } = -1;

    /// <summary>Names of the slots that can be frozen, in the order of the numbers that kernels ask for.</summary>
    public IReadOnlyList<string> Freezable { get; init; } = [];

    /// <summary>What the handlers add to accumulators, one a statement.</summary>
    public IReadOnlyList<ContributionPlan> Contributions { get; init; } = [];
}
