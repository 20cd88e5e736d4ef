using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Experiments;

/// <content>The picture of the network.</content>
internal sealed partial class PlotCollector
{
    private NetworkPlotData Network(string title)
    {
        var edges = new SortedDictionary<(int From, int To), (long Synapses, int Sign)>();
        for (var c = 0; c < simulation.Module.Connections.Length; c++)
        {
            foreach (var (pair, synapses, sign) in Parts(c))
            {
                edges[pair] = edges.TryGetValue(pair, out var known) ? (known.Synapses + synapses, known.Sign == sign ? sign : 0) : (synapses, sign);
            }
        }

        return new NetworkPlotData(
            title,
            [.. simulation.Module.Populations.Select(p => new NetworkNode(p.Name, p.Size, p.Port != IrPortKind.None))],
            [.. edges.Select(e => new NetworkEdge(e.Key.From, e.Key.To, e.Value.Synapses, e.Value.Sign))]);
    }

    /// <summary>The pairs of populations that a connection connects. Only where there is more than one pair the synapses are looked at one by one.</summary>
    private IEnumerable<((int From, int To) Pair, long Synapses, int Sign)> Parts(int index)
    {
        var connection = simulation.Module.Connections[index];
        var pre = connection.Pre.Ranges.Select(r => r.Population).Distinct().ToList();
        var post = connection.Post.Ranges.Select(r => r.Population).Distinct().ToList();
        var constant = connection.Sends.Length > 0 && connection.Sends.All(s => s.Weight.IsConst) ? connection.Sends.Select(s => Math.Sign(s.Weight.Number)).ToList() : null;
        if (pre.Count == 1 && post.Count == 1 && (constant is not null || connection.Sends.IsEmpty))
        {
            return [((pre[0], post[0]), simulation.SynapseCount(index), constant is null ? 0 : Common(constant))];
        }

        var data = simulation.Synapses(index);
        return Enumerable.Range(0, data.Count).GroupBy(n => (data.PrePopulations[n], data.PostPopulations[n]))
            .Select(g => (g.Key, (long)g.Count(), Common(data.Weights.SelectMany(column => g.Select(n => Math.Sign(column[n]))))));
    }

    private static int Common(IEnumerable<int> signs)
    {
        var different = signs.Where(s => s != 0).Distinct().ToList();
        return different.Count == 1 ? different[0] : 0;
    }
}
