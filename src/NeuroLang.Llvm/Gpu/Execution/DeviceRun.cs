using System.Runtime.InteropServices;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>Synapses of one cell with one delay, as a device has them (<c>nl_run</c>).</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DeviceRun(int Cell, int First, int End, int Delay)
{
    /// <summary>The runs of rows, by number.</summary>
    public static DeviceRun[] OfRows(SynapseTable table)
    {
        var runs = new DeviceRun[Count(table)];
        for (var row = 0; row < table.Rows; row++)
        {
            var (run, end) = table.RunsOf(row);
            for (; run < end; run++)
            {
                var (first, behind, delay) = table.Run(run);
                runs[run] = new DeviceRun(table.FirstCell + row, first, behind, delay);
            }
        }

        return runs;
    }

    /// <summary>How many runs rows have.</summary>
    public static int Count(SynapseTable table) => table.Runs is { } runs ? runs.First(table.Rows) : table.Rows;

    /// <summary>The runs of rows, cut where dendritic delays differ, with the whole delay.</summary>
    public static DeviceRun[] Whole(SynapseTable table)
    {
        var found = new List<DeviceRun>();
        foreach (var run in OfRows(table))
        {
            for (int first = run.First, next; first < run.End; first = next)
            {
                for (next = first + 1; next < run.End && table.DendriticAt(next) == table.DendriticAt(first); next++)
                {
                }

                found.Add(new DeviceRun(run.Cell, first, next, run.Delay + table.DendriticAt(first)));
            }
        }

        return [.. found];
    }

    /// <summary>The runs of columns, by number: places in the order by post cell.</summary>
    public static DeviceRun[] OfColumns(SynapseTable table)
    {
        var runs = new DeviceRun[table.Columns?.Runs is { } delayed ? delayed.First(table.Post.Size) : table.Post.Size];
        var place = 0;
        for (var cell = 0; cell < table.Post.Size; cell++)
        {
            var (run, end) = table.Columns?.Runs is { } known ? (known.First(cell), known.First(cell + 1)) : (cell, cell + 1);
            for (; run < end; run++)
            {
                var count = table.Column(run, out _).Length;
                runs[run] = new DeviceRun(cell, place, place + count, table.Columns?.Runs?.Delay(run) ?? table.DendriticSteps);
                place += count;
            }
        }

        return runs;
    }
}
