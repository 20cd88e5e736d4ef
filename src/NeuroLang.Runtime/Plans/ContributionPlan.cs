namespace NeuroLang.Runtime.Plans;

/// <summary>What one statement of a handler adds to an accumulator; it decides the accumulator's scale.</summary>
/// <param name="Accumulators">For each part of the view of that side, the index of the target; parts of one population agree.</param>
/// <param name="IsPost">True where it is added in the postsynaptic cell, after the dendritic delay; in the presynaptic cell it arrives at once.</param>
/// <param name="Bound">The largest absolute value in the target's unit; infinity where none is known.</param>
public sealed record ContributionPlan(IReadOnlyList<int> Accumulators, bool IsPost, double Bound)
{
    /// <summary>
    /// Where synapses end at elements of a vector: for each part of the post view the targets of all elements, of which <see cref="Accumulators"/> has the first; empty elsewhere.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Elements { get; init; } = [];
}
