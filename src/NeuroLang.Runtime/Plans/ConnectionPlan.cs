namespace NeuroLang.Runtime.Plans;

/// <summary>One connect statement: who, onto what, by which rule, with what weight and delay.</summary>
public sealed record ConnectionPlan
{
    /// <summary>The statement's name, for messages and <see cref="Projection"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The pre view.</summary>
    public required IReadOnlyList<ViewPart> Pre { get; init; }

    /// <summary>The post view.</summary>
    public required IReadOnlyList<ViewPart> Post { get; init; }

    /// <summary>For each part of <see cref="Post"/>, the index of the target that it sends to.</summary>
    public required IReadOnlyList<int> Targets { get; init; }

    /// <summary>
    /// Where synapses end at elements of a vector: for each part of <see cref="Post"/> the targets of all elements, of which <see cref="Targets"/> has the first.
    /// <see cref="Simulation.Element"/> says which; empty elsewhere.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Elements { get; init; } = [];

    /// <summary>For each part of <see cref="Pre"/>, the index of the event that is sent on; empty: event 0 everywhere.</summary>
    public IReadOnlyList<int> Events { get; init; } = [];

    /// <summary>The rule.</summary>
    public required ConnectionRule Rule { get; init; }

    /// <summary>The stream of the rule's draws.</summary>
    public uint Stream { get; init; }

    /// <summary>False for <c>no autapses</c>: no synapse from a cell to itself.</summary>
    public bool Autapses { get; init; } = true;

    /// <summary>False for <c>no multapses</c>: at most one synapse a pair.</summary>
    public bool Multapses { get; init; } = true;

    /// <summary>
    /// True where synapses are drawn at each event instead of being stored. Not for synapse models, nor for rules that draw by post cell, all over or from lists.
    /// </summary>
    public bool IsProcedural { get; init; }

    /// <summary>True where the synapses do not lie in the memory of this process; see <see cref="Simulation.DrawElsewhere"/>.</summary>
    internal bool IsElsewhere { get; init; }

    /// <summary>True where <see cref="Simulation.Accept"/> filters the pairs.</summary>
    public bool HasFilter { get; init; }

    /// <summary>The weight of every synapse, in the target's unit; null where <see cref="Simulation.Weight"/> gives one per synapse.</summary>
    public double? Weight { get; init; }

    /// <summary>The delay of every synapse in steps; null where <see cref="Simulation.Delay"/> gives one per synapse.</summary>
    public int? DelaySteps { get; init; }

    /// <summary>
    /// The synapse model, or null for a static connection. With a model, <see cref="Targets"/> is empty, <see cref="Events"/> and
    /// <see cref="Weight"/> mean nothing, and the delay is the axonal one.
    /// </summary>
    public SynapsePlan? Synapse { get; init; }
}
