using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Threads;

/// <content>What happens to the events of a slice once threads have met.</content>
internal sealed partial class ThreadTeam
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverSources(int part, SpikeLog[] logs, long first, int step)
    {
        Gather(part, logs, first, step, 1);
        Deliver(part, _sourceBlocks, first, step, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Deliver(int part, SpikeLog[] logs, long first, int count)
    {
        Gather(part, logs, first, 0, count);
        Deliver(part, _blocks, first, 0, count);
    }

    // Each thread puts together what it delivers: the lists are short, and the rows of all cells are to be taken at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Gather(int part, SpikeLog[] logs, long first, int firstStep, int count)
    {
        var gathered = _gathered[part];
        gathered.Begin(firstStep);
        for (var step = firstStep; step < firstStep + count; step++)
        {
            gathered.Gather(logs, step);
            _parts[part].TakeEvents(gathered, step, first + step + 1);
        }
    }

    // Step by step, so that the sums of one boundary stay in the nearest cache for all connections; the rows of a list come from memory while the list before is delivered.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Deliver(int part, DividedBlock[] blocks, long first, int firstStep, int count)
    {
        var gathered = _gathered[part];
        var end = firstStep + count;
        for (var step = firstStep; step < end; step++)
        {
            for (var n = 0; n < blocks.Length; n++)
            {
                var (next, nextStep) = n + 1 < blocks.Length ? (n + 1, step) : (0, step + 1);
                if (nextStep < end)
                    blocks[next].Fetch(gathered.Cells(blocks[next].List, nextStep), part);
                blocks[n].Deliver(gathered.Cells(blocks[n].List, step), first + step, part);
            }
        }
    }

    /// <summary>Counts and records the events of a slice, step by step, as one thread would have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Report(SpikeLog[] logs, long slice, int count)
    {
        var sources = _sources?.Logs(slice) ?? [];
        for (var step = 0; step < count; step++)
        {
            var list = 0;
            foreach (var population in _simulation.Populations)
            {
                foreach (var events in population.Events)
                {
                    events.Clear();
                    foreach (var log in _isAhead[population.Index] ? sources : logs)
                        events.Append(log.Cells(list, step));
                    list++;
                }
            }
            _simulation.EndTeamStep();
        }
    }
}
