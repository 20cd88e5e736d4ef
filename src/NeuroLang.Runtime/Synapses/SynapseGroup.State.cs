namespace NeuroLang.Runtime.Synapses;

/// <content>Events under way, as a state has them: by cell and stamp, whatever synapses they have reached already.</content>
internal sealed partial class SynapseGroup
{
    /// <summary>The events of which something is due at boundary <paramref name="step"/> or later, each once, in order of side, population, event, stamp and cell.</summary>
    public IReadOnlyList<SynapseEvent> UnderWay(long step)
    {
        var found = new HashSet<SynapseEvent>();
        foreach (var (table, isPost, queue) in _queues)
        {
            var population = isPost ? table.Post : table.Pre;
            var number = Array.IndexOf(population.Events, queue.Source);
            for (var boundary = step; boundary <= step + queue.Longest; boundary++)
            {
                for (var node = queue.First(boundary); node >= 0;)
                {
                    node = queue.Read(node, out var cell, out var run);
                    found.Add(new SynapseEvent(isPost, population, number, boundary - Delay(table, isPost, run), cell));
                }
            }
        }
        return found.OrderBy(e => e.IsPost).ThenBy(e => e.Population.Index).ThenBy(e => e.Event).ThenBy(e => e.Stamp).ThenBy(e => e.Cell).ToArray();
    }

    /// <summary>Forgets all events under way.</summary>
    public void Clear()
    {
        foreach (var (_, _, queue) in _queues)
        {
            for (var slot = 0; slot <= queue.Longest; slot++)
                queue.Release(slot);
        }
    }

    /// <summary>Takes in an event stamped in the past, for the synapses that it reaches at boundary <paramref name="step"/> or later.</summary>
    public void Restore(SynapseEvent found, long step)
    {
        foreach (var (table, isPost, queue) in _queues)
        {
            if (isPost != found.IsPost || queue.Source != found.Population.Events[found.Event])
                continue;
            var (run, end) = Runs(table, isPost, found.Cell);
            for (; run < end; run++)
            {
                if (found.Stamp + Delay(table, isPost, run) is var boundary && boundary >= step && boundary <= step + queue.Longest)
                    queue.Add(boundary, found.Cell, run);
            }
        }
    }
}
