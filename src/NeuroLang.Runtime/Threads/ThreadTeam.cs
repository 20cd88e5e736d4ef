using System.Runtime.ExceptionServices;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Runtime.Threads;

/// <summary>
/// Several threads that step one network. Each owns a range of the cells of every population: it steps them, and it alone adds to the sums that arrive there, so nothing is
/// locked. A slice is as many steps as the shortest delay allows: what is detected in it arrives behind it. So threads meet once a slice, and sums of integers do not
/// depend on who adds first.
/// </summary>
internal sealed class ThreadTeam : IDisposable
{
    /// <summary>The largest number of steps of a slice.</summary>
    public const int LongestSlice = 32;

    private readonly Simulation _simulation;
    private readonly Simulation[] _parts;
    private readonly SpikeLog[][] _logs;
    private readonly (SynapseBlock Block, Projection Projection, int List)[] _blocks;
    private readonly StepBarrier _barrier;
    private readonly ThreadPlacement _placement;
    private readonly SemaphoreSlim[] _starts;
    private readonly TeamFailure?[] _failures;
    private readonly NativeBlock[] _memory;
    private readonly int _slice;
    private Thread[] _threads = [];
    private CancellationToken _cancellation;
    private long _from;
    private long _until;
    private long _failedSlice;
    private long _lastSlice;
    private bool _isDisposed;

    public ThreadTeam(Simulation simulation, Simulation[] parts, NativeBlock[] memory, (SynapseBlock Block, Projection Projection, int List)[] blocks, int shortestDelay)
    {
        _simulation = simulation;
        _parts = parts;
        _memory = memory;
        _blocks = blocks;
        _slice = Math.Min(shortestDelay + 1, LongestSlice);
        _barrier = new StepBarrier(parts.Length);
        _placement = new ThreadPlacement(parts.Length);
        _starts = [.. parts.Select(_ => new SemaphoreSlim(0))];
        _failures = new TeamFailure?[parts.Length];
        _logs = [.. Enumerable.Range(0, 2).Select(_ => parts.Select(part => new SpikeLog(part.Populations, _slice)).ToArray())];
    }

    /// <summary>The largest number of steps between two meetings.</summary>
    public int Slice => _slice;

    /// <summary>Steps the network from where it stands up to a boundary, or to an earlier one where cancellation is asked for.</summary>
    /// <exception cref="SimulationException">A state became infinite or not a number: the first by step, population, slot and cell.</exception>
    public void Run(long until, CancellationToken cancellation)
    {
        _from = _simulation.StepIndex;
        _until = until;
        _cancellation = cancellation;
        _failedSlice = long.MaxValue;
        _lastSlice = long.MaxValue;
        Array.Clear(_failures);
        foreach (var part in _parts)
            part.SeekPart(_from);
        StartThreads();
        for (var part = 1; part < _parts.Length; part++)
            _starts[part].Release();
        Work(0);
        _barrier.Wait();
        _failures.OfType<TeamFailure>().Order().FirstOrDefault()?.Exception.Throw();
    }

    public void Dispose()
    {
        _isDisposed = true;
        foreach (var start in _starts)
            start.Release();
        foreach (var thread in _threads)
            thread.Join();
        foreach (var part in _parts)
            part.FreePart();
        foreach (var log in _logs.SelectMany(set => set))
            log.Dispose();
        foreach (var block in _memory)
            block.Dispose();
    }

    private void StartThreads()
    {
        if (_threads.Length > 0)
            return;
        _threads = [.. Enumerable.Range(1, _parts.Length - 1).Select(part => new Thread(() => Serve(part)) { IsBackground = true, Name = $"{_simulation.Plan.Name} {part}" })];
        foreach (var thread in _threads)
            thread.Start();
    }

    private void Serve(int part)
    {
        while (true)
        {
            _starts[part].Wait();
            if (_isDisposed)
                return;
            Work(part);
            _barrier.Wait();
        }
    }

    private void Work(int part)
    {
        var step = _from;
        for (var slice = 0L; step < _until; slice++)
        {
            var count = (int)Math.Min(_slice, _until - step);
            var logs = _logs[slice & 1];
            _placement.Settle(part);
            Step(part, logs[part], slice, step, count);
            if (part == 0 && _cancellation.IsCancellationRequested)
                Volatile.Write(ref _lastSlice, slice);
            _barrier.Wait();
            if (Volatile.Read(ref _failedSlice) <= slice)
            {
                if (part == 0)
                    Report(logs, (int)(_failures.OfType<TeamFailure>().Min(f => f.Step) - step));
                return;
            }
            Deliver(part, logs, step, count);
            if (part == 0)
                Report(logs, count);
            if (Volatile.Read(ref _lastSlice) <= slice)
                return;
            step += count;
        }
    }

    private void Step(int part, SpikeLog log, long slice, long first, int count)
    {
        log.Begin();
        var step = first;
        try
        {
            for (; step < first + count; step++)
            {
                _parts[part].StepPart();
                log.Take((int)(step - first));
            }
        }
        catch (Exception exception)
        {
            _failures[part] = new TeamFailure(step, part, ExceptionDispatchInfo.Capture(exception), PlaceOf(exception));
            Volatile.Write(ref _failedSlice, slice);
        }
    }

    // Sums that overflow come first in a step, then populations in order, then slots: the order in which one thread would have seen them.
    private (int Population, int Slot) PlaceOf(Exception exception)
    {
        if (exception is not SimulationException { Error: SimulationError.NonFinite, Population: { } name, Variable: { } variable })
            return (-1, -1);
        var population = _simulation.Populations.First(p => p.Name == name);
        return (population.Index, population.SlotIndex(variable));
    }

    private void Deliver(int part, SpikeLog[] logs, long first, int count)
    {
        for (var step = 0; step < count; step++)
            _parts[part].TakeEvents(logs, step, first + step + 1);

        // Step by step, so that the sums of one boundary stay in the nearest cache for all connections; the rows of a list come from memory while the list before is delivered.
        var lists = count * _blocks.Length * logs.Length;
        for (var n = 0; n <= lists; n++)
        {
            if (n < lists && Cells(logs, n, out var next) is { Length: > 0 } upcoming)
                next.Fetch(upcoming, part);
            if (n > 0 && Cells(logs, n - 1, out var block) is { Length: > 0 } cells)
                block.Deliver(cells, (int)((first + (n - 1) / (_blocks.Length * logs.Length)) % block.Shape.Target.Slots), part);
        }
    }

    // List n of a slice: by step, then block, then the thread whose cells they are.
    private ReadOnlySpan<int> Cells(SpikeLog[] logs, int n, out SynapseBlock block)
    {
        var (rest, log) = Math.DivRem(n, logs.Length);
        var (step, number) = Math.DivRem(rest, _blocks.Length);
        (block, var projection, var list) = _blocks[number];
        return projection.IsEnabled ? logs[log].Cells(list, step) : default;
    }

    /// <summary>Counts and records the events of a slice, step by step, as one thread would have.</summary>
    private void Report(SpikeLog[] logs, int count)
    {
        for (var step = 0; step < count; step++)
        {
            var list = 0;
            foreach (var population in _simulation.Populations)
            {
                foreach (var events in population.Events)
                {
                    events.Clear();
                    foreach (var log in logs)
                        events.Append(log.Cells(list, step));
                    list++;
                }
            }
            _simulation.EndTeamStep();
        }
    }
}
