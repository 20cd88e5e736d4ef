using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Fpga.Profiling;

/// <summary>Works out from recorded spikes and the synapses what arrived at each cell in each step: targets show it to nobody.</summary>
/// <param name="module">The module.</param>
/// <param name="synapses">The synapses of each connection.</param>
internal sealed class ArrivalReplay(IrModule module, IReadOnlyList<SynapseData> synapses)
{
    /// <summary>Goes through the steps of a run.</summary>
    /// <param name="spikes">The spikes of each population.</param>
    /// <param name="population">The population at which they arrive.</param>
    /// <param name="target">Its target.</param>
    /// <param name="visit">Is called for every boundary at which something arrives, with what arrives at each cell.</param>
    public void Run(IReadOnlyList<SpikeData> spikes, int population, string target, Action<long, double[]> visit)
    {
        var size = (int)module.Populations[population].Size;
        var rows = Rows(population, target);
        var due = new SortedDictionary<long, double[]>();
        foreach (var (stamp, from, cell) in InOrder(spikes))
        {
            // A spike stamped k arrives at k at the earliest, and stamps ascend: what is due before is complete.
            while (due.Count > 0 && due.First() is var first && first.Key < stamp)
            {
                visit(first.Key, first.Value);
                due.Remove(first.Key);
            }

            foreach (var (post, delay, weight) in rows.TryGetValue((from, cell), out var row) ? row : [])
            {
                if (!due.TryGetValue(stamp + delay, out var sums))
                {
                    sums = new double[size];
                    due.Add(stamp + delay, sums);
                }

                sums[post] += weight;
            }
        }

        foreach (var (boundary, sums) in due)
        {
            visit(boundary, sums);
        }
    }

    /// <summary>The smallest and the largest weight of a synapse that ends at a target, zero included: each may arrive alone, seen or not.</summary>
    public (double Smallest, double Largest) Weights(int population, string target)
    {
        var weights = Rows(population, target).Values.SelectMany(row => row.Select(s => s.Weight)).Append(0).ToList();
        return (weights.Min(), weights.Max());
    }

    private Dictionary<(int Population, int Cell), List<(int Post, int Delay, double Weight)>> Rows(int population, string target)
    {
        var rows = new Dictionary<(int, int), List<(int, int, double)>>();
        for (var c = 0; c < module.Connections.Length; c++)
        {
            var (connection, data) = (module.Connections[c], synapses[c]);
            for (var send = 0; send < connection.Sends.Length; send++)
            {
                for (var n = 0; connection.Sends[send].Slot == target && n < data.Count; n++)
                {
                    if (data.PostPopulations[n] == population)
                    {
                        Add(data, n, data.Weights[send][n]);
                    }
                }
            }

            for (var n = 0; connection.Synapse is not null && connection.Target == target && n < data.Count; n++)
            {
                if (data.PostPopulations[n] == population)
                {
                    // Weights that learn: as large as they ever were.
                    Add(data, n, data.Variables.TryGetValue("w", out var weights) ? weights[n] : connection.Contributions.Select(b => b.Bound).Where(b => !double.IsInfinity(b)).DefaultIfEmpty(0).Max());
                }
            }
        }

        return rows;

        void Add(SynapseData data, int n, double weight)
        {
            var key = (data.PrePopulations[n], data.PreCells[n]);
            if (!rows.TryGetValue(key, out var row))
            {
                row = [];
                rows.Add(key, row);
            }

            row.Add((data.PostCells[n], data.DelaySteps[n], weight));
        }
    }

    private static IEnumerable<(long Stamp, int Population, int Cell)> InOrder(IReadOnlyList<SpikeData> spikes) =>
        spikes.SelectMany((data, population) => Enumerable.Range(0, data.Count).Select(n => (Stamp: data.Steps[n], population, data.Cells[n]))).OrderBy(s => s.Stamp);
}
