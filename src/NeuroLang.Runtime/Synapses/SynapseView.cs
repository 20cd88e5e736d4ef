namespace NeuroLang.Runtime.Synapses;

/// <summary>One synapse of a connection with a synapse model, as a host sees it.</summary>
/// <param name="Table">The table that holds it.</param>
/// <param name="Position">Its position there.</param>
/// <param name="PreCell">The presynaptic cell.</param>
/// <param name="PostCell">The postsynaptic cell.</param>
/// <param name="DelaySteps">The axonal delay in steps.</param>
public readonly record struct SynapseView(SynapseTable Table, int Position, int PreCell, int PostCell, int DelaySteps)
{
    /// <summary>The presynaptic population.</summary>
    public Population Pre => Table.Pre;

    /// <summary>The postsynaptic population.</summary>
    public Population Post => Table.Post;

    /// <summary>The dendritic delay in steps.</summary>
    public int DendriticSteps => Table.DendriticAt(Position);

    /// <summary>The present value of a variable, read once more with every access.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The synapse has no variable of that name.</exception>
    public double this[string slot]
    {
        get
        {
            var index = Table.SlotIndex(slot);
            ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(slot));
            return Table.Get(index, Position);
        }
    }
}
