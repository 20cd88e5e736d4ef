namespace NeuroLang.Runtime.Plans;

/// <summary>What an aggregate over synapses computes, in the shape of <see cref="Reduction"/>.</summary>
public enum ReductionKind
{
    /// <summary>The sum; 0 without synapses.</summary>
    Sum,

    /// <summary>The largest value; minus infinity without synapses.</summary>
    Max,

    /// <summary>The smallest value; infinity without synapses.</summary>
    Min,
}
