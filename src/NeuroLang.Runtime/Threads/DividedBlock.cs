using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Runtime.Threads;

/// <summary>The rows of a static connection, cut at the ranges of threads.</summary>
/// <param name="Block">The rows.</param>
/// <param name="Projection">What they belong to.</param>
/// <param name="Population">The index of the presynaptic population.</param>
/// <param name="List">The number of the list of events that are delivered, among those of all populations.</param>
internal sealed record DividedBlock(SynapseBlock Block, Projection Projection, int Population, int List)
{
    /// <summary>Brings the rows of these cells near.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fetch(ReadOnlySpan<int> cells, int part)
    {
        if (Projection.IsEnabled && !cells.IsEmpty)
            Block.Fetch(cells, part);
    }

    /// <summary>Delivers what these cells emitted in a step to the cells of a thread.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Deliver(ReadOnlySpan<int> cells, long step, int part)
    {
        if (Projection.IsEnabled && !cells.IsEmpty)
            Block.Deliver(cells, (int)(step % Block.Shape.Target.Slots), part);
    }
}
