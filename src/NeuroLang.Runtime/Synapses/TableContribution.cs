namespace NeuroLang.Runtime.Synapses;

/// <summary>
/// What one statement of a handler adds to an accumulator from one table of a connection: every synapse, or every one that ends at an element, counts as one of
/// weight <paramref name="Bound"/>.
/// </summary>
/// <param name="Group">The connection.</param>
/// <param name="Table">The table.</param>
/// <param name="IsPost">Whether it is added in the post cell.</param>
/// <param name="Bound">The largest absolute value; infinity where none is known.</param>
/// <param name="Element">The element of a vector that the accumulator belongs to, or -1.</param>
internal readonly record struct TableContribution(SynapseGroup Group, SynapseTable Table, bool IsPost, double Bound, int Element)
{
    public int LongestDelay => IsPost ? Table.LongestDendritic : 0;

    /// <summary>Whether any synapse adds.</summary>
    public bool IsPresent
    {
        get
        {
            for (var position = 0; position < Table.Count; position++)
            {
                if (Element < 0 || Table.ElementAt(position) == Element)
                    return true;
            }
            return false;
        }
    }

    /// <summary>Adds ceil(|bound| 2^exponent) for every synapse to the sum of its cell.</summary>
    public void AddBounds(double bound, int exponent, long[] sums) => Table.AddBounds(IsPost, bound, exponent, sums, Element);
}
