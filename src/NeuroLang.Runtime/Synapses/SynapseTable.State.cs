namespace NeuroLang.Runtime.Synapses;

/// <content>What a state has of a table: bits, those of 32-bit lanes sign-extended.</content>
public sealed unsafe partial class SynapseTable
{
    /// <summary>The bits of a variable of one synapse, wherever it is kept; null where the synapses have none of that name.</summary>
    public long? GetBits(string name, in SynapseView synapse) => Find(name, synapse) is var (lanes, slot, lane) ? lanes.GetBits(slot, lane) : null;

    /// <summary>Sets the bits of a variable of one synapse; where it is kept in a cell, it is set for all synapses of the cell.</summary>
    public void SetBits(string name, in SynapseView synapse, long bits)
    {
        if (Find(name, synapse) is var (lanes, slot, lane))
            lanes.SetBits(slot, lane, bits);
    }

    /// <summary>Has variables of single synapses tell what hosts read and change.</summary>
    internal void Watch(IRemoteMemory? remote) => (_slots.Remote, _preSlots.Remote, _postSlots.Remote) = (remote, remote, remote);

    /// <summary>Hosts may read and change the variables of all synapses.</summary>
    internal void Touch()
    {
        _slots.Touch();
        _preSlots.Touch();
        _postSlots.Touch();
    }

    private (LaneSet Lanes, int Slot, int Lane)? Find(string name, in SynapseView synapse) =>
        _slots.IndexOf(name) is >= 0 and var own ? (_slots, own, synapse.Position)
        : _preSlots.IndexOf(name) is >= 0 and var pre ? (_preSlots, pre, synapse.PreCell)
        : _postSlots.IndexOf(name) is >= 0 and var post ? (_postSlots, post, synapse.PostCell)
        : null;
}
