using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Experiments;

/// <summary>All recorded spikes of a simulation, each once, although several recordings may hold it; by stamp, then population, then cell.</summary>
internal sealed class SpikeHistory
{
    private SpikeHistory(long[] steps, int[] populations, int[] cells)
    {
        Steps = steps;
        Populations = populations;
        Cells = cells;
    }

    public long[] Steps { get; }

    public int[] Populations { get; }

    public int[] Cells { get; }

    /// <summary>Gathers the spikes of the chosen recordings of an event.</summary>
    public static SpikeHistory Of(ISimulation simulation, IEnumerable<int> recordings)
    {
        var parts = recordings.Select(simulation.Spikes).ToList();
        var all = new (long Step, int Population, int Cell)[parts.Sum(p => p.Count)];
        var n = 0;
        foreach (var part in parts)
        {
            for (var k = 0; k < part.Count; k++)
            {
                all[n++] = (part.Steps[k], part.Populations[k], part.Cells[k]);
            }
        }

        Array.Sort(all);
        var kept = 0;
        for (var k = 0; k < all.Length; k++)
        {
            if (k == 0 || all[k] != all[k - 1])
            {
                all[kept++] = all[k];
            }
        }

        var (steps, populations, cells) = (new long[kept], new int[kept], new int[kept]);
        for (var k = 0; k < kept; k++)
        {
            (steps[k], populations[k], cells[k]) = all[k];
        }

        return new SpikeHistory(steps, populations, cells);
    }

    /// <summary>Indices of the recordings of an event.</summary>
    public static IEnumerable<int> RecordingsOf(IrModule module, string eventName) =>
        Enumerable.Range(0, module.Recordings.Length).Where(r => module.Recordings[r].Event == eventName);

    /// <summary>The stamps of each cell of a selection, ascending, from <paramref name="first"/> to <paramref name="last"/> inclusive.</summary>
    public List<long>[] Trains(CellSelection cells, long first, long last)
    {
        var trains = new List<long>[cells.Count];
        for (var position = 0; position < trains.Length; position++)
        {
            trains[position] = [];
        }

        for (var k = 0; k < Steps.Length; k++)
        {
            if (Steps[k] >= first && Steps[k] <= last && cells.PositionOf(Populations[k], Cells[k]) is >= 0 and var position)
            {
                trains[position].Add(Steps[k]);
            }
        }

        return trains;
    }
}
