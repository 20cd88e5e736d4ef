namespace NeuroLang.Runtime.Plans;

/// <summary>A timed handler of a synapse model, which runs over all synapses of the connection.</summary>
/// <param name="Every">The interval in steps; 0 where it runs once.</param>
/// <param name="At">Without an interval: the step; below zero it runs when the network has been built.</param>
/// <param name="Kernel">The row kernel; -1: none.</param>
/// <param name="Reductions">What is summed over synapses beforehand, in this order.</param>
public sealed record SynapseTimedPlan(long Every, long At, int Kernel, IReadOnlyList<ReductionPlan> Reductions)
{
    /// <summary>Whether it runs when the network has been built.</summary>
    public bool IsStart => Every == 0 && At < 0;

    /// <summary>The first step from <paramref name="step"/> on at which it runs; <see cref="long.MaxValue"/> where there is none.</summary>
    public long Next(long step) =>
        Every > 0 ? (step + Every - 1) / Every * Every
        : At >= step ? At
        : long.MaxValue;
}
