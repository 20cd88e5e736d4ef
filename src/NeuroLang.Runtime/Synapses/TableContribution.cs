namespace NeuroLang.Runtime.Synapses;

/// <summary>What one statement of a handler adds to an accumulator from one table: every synapse counts as one of weight <paramref name="Bound"/>.</summary>
internal readonly record struct TableContribution(SynapseTable Table, bool IsPost, double Bound)
{
    public int LongestDelay => IsPost ? Table.LongestDendritic : 0;
}
