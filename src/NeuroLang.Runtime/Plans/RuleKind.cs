namespace NeuroLang.Runtime.Plans;

/// <summary>The connection rules.</summary>
public enum RuleKind
{
    /// <summary>Every pair.</summary>
    AllToAll,

    /// <summary>Equal view indices.</summary>
    OneToOne,

    /// <summary>Every pair with the same probability.</summary>
    Probability,

    /// <summary>Every pair with a probability of its own, from <see cref="Simulation.Probability"/>.</summary>
    PairProbability,

    /// <summary>A fixed number of synapses onto every post cell.</summary>
    Indegree,

    /// <summary>A fixed number of synapses from every pre cell.</summary>
    Outdegree,

    /// <summary>A fixed number of synapses in all.</summary>
    Total,

    /// <summary>Poisson distributed numbers from every pre cell.</summary>
    Poisson,

    /// <summary>The pairs listed.</summary>
    List,

    /// <summary>The pairs of a table of <see cref="NetworkData"/>.</summary>
    Table,

    /// <summary>A kernel shifted over a grid.</summary>
    Convolution,
}
