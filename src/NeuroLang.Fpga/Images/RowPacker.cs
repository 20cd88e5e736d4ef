namespace NeuroLang.Fpga.Images;

/// <summary>Orders the synapses of one row and lane, so that equal targets keep the distance that adding in memory needs.</summary>
internal static class RowPacker
{
    /// <summary>Fewest words between two synapses of the same accumulator.</summary>
    public const int Distance = 3;

    /// <summary>Stands for a null word.</summary>
    public const int Null = -1;

    /// <summary>Appends the places of the synapses, in the order of their words, with <see cref="Null"/> in between where there is no other way.</summary>
    /// <param name="synapses">The synapses, in order.</param>
    /// <param name="targets">The target of each synapse of the projection.</param>
    /// <param name="words">What the words are made of.</param>
    public static void Pack(List<int> synapses, ReadOnlySpan<int> targets, List<int> words)
    {
        var last = new Dictionary<int, int>();
        var waiting = new LinkedList<int>();
        var next = 0;
        while (next < synapses.Count || waiting.Count > 0)
        {
            var at = words.Count;
            var chosen = Null;
            for (var node = waiting.First; node is not null && chosen == Null; node = node.Next)
            {
                if (IsFree(last, targets[node.Value], at))
                {
                    chosen = node.Value;
                    waiting.Remove(node);
                }
            }

            while (chosen == Null && next < synapses.Count)
            {
                var candidate = synapses[next++];
                if (IsFree(last, targets[candidate], at))
                {
                    chosen = candidate;
                }
                else
                {
                    waiting.AddLast(candidate);
                }
            }

            if (chosen != Null)
            {
                last[targets[chosen]] = at;
            }

            words.Add(chosen);
        }
    }

    private static bool IsFree(Dictionary<int, int> last, int target, int at) => !last.TryGetValue(target, out var before) || at - before >= Distance;
}
