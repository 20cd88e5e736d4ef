namespace NeuroLang.Runtime.Plans;

/// <summary>A continuous contribution, summed for each postsynaptic cell in every step.</summary>
/// <param name="Kernel">The row kernel that writes the values of synapses.</param>
/// <param name="Slots">For each part of the post view, the real slot of its population that the sum is added to.</param>
/// <param name="DelayedSlots">The slots of presynaptic cells that are read as they were the axonal and dendritic delay ago.</param>
public sealed record DrivePlan(int Kernel, IReadOnlyList<int> Slots, IReadOnlyList<DelayedSlot> DelayedSlots)
{
    /// <summary>What the kernel computes, where it is a product and nothing else: products are then added without it where dendritic delays do not differ. Null elsewhere.</summary>
    public ScaledRead? Scaled { get; init; }

    /// <summary>Where synapses end at elements of a vector: for each part of the post view the slots of all elements, of which <see cref="Slots"/> has the first; empty elsewhere.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Elements { get; init; } = [];
}
