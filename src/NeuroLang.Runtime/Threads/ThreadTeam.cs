using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Threads;

/// <summary>
/// Several threads that step one network. Each owns a range of the cells of every population: it steps them, and it alone adds to the sums that arrive there, so nothing is
/// locked. A slice is as many steps as the shortest delay allows: what is detected in it arrives behind it. So threads meet once a slice, and sums of integers do not
/// depend on who adds first. Populations at which no connection ends may be a slice ahead (<see cref="SourceParts"/>): their delays do not count.
/// <code>
/// sources  | slice 0 | slice 1 | slice 2 |
/// others             | slice 0 | slice 1 | …     threads meet at |
/// </code>
/// </summary>
internal sealed partial class ThreadTeam : IDisposable
{
    /// <summary>The largest number of steps of a slice.</summary>
    public const int LongestSlice = 32;

    private readonly Simulation _simulation;
    private readonly Simulation[] _parts;
    private readonly SpikeLog[][] _logs;
    private readonly SpikeLog[] _gathered;
    private readonly SourceParts? _sources;
    private readonly bool[] _isAhead;
    private readonly DividedBlock[] _blocks;
    private readonly DividedBlock[] _sourceBlocks;
    private readonly StepBarrier _barrier;
    private readonly ThreadPlacement _placement;
    private readonly SemaphoreSlim[] _starts;
    private readonly List<TeamFailure> _failures = [];
    private readonly NativeBlock _memory;
    private readonly int _slice;
    private Thread[] _threads = [];
    private CancellationToken _cancellation;
    private long _from;
    private long _until;
    private long _failedSlice;
    private long _lastSlice;
    private bool _isDisposed;

    /// <param name="simulation">The network.</param>
    /// <param name="parts">What each thread steps of it.</param>
    /// <param name="pieces">What the threads step ahead; there may be none.</param>
    /// <param name="memory">Where lists of events of parts and pieces lie, which the team frees.</param>
    /// <param name="blocks">The static connections.</param>
    /// <param name="division">How the cells are divided.</param>
    public ThreadTeam(Simulation simulation, Simulation[] parts, Simulation[] pieces, NativeBlock memory, DividedBlock[] blocks, Division division)
    {
        _simulation = simulation;
        _parts = parts;
        _memory = memory;
        _blocks = Array.FindAll(blocks, block => !division.IsAhead[block.Population]);
        _sourceBlocks = Array.FindAll(blocks, block => division.IsAhead[block.Population]);
        _isAhead = division.IsAhead;
        _slice = division.Slice;
        _sources = pieces.Length > 0 ? new SourceParts(pieces, _slice, Fail) : null;
        _barrier = new StepBarrier(parts.Length);
        _placement = new ThreadPlacement(parts.Length);
        _starts = [.. parts.Select(_ => new SemaphoreSlim(0))];
        _logs = [.. Enumerable.Range(0, 2).Select(_ => parts.Select(part => new SpikeLog(part.Populations, _slice)).ToArray())];
        _gathered = [.. parts.Select(_ => new SpikeLog(simulation.Populations, _slice))];
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
        _failures.Clear();
        foreach (var part in _parts)
            part.SeekPart(_from);
        _sources?.Begin(_from);
        StartThreads();
        for (var part = 1; part < _parts.Length; part++)
            _starts[part].Release();
        Work(0);
        _barrier.Wait();
        if (_failures.Count > 0)
            _failures.Aggregate((first, next) => next.IsBefore(first, _simulation) ? next : first).Throw();
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
        foreach (var log in _logs.SelectMany(set => set).Concat(_gathered))
            log.Dispose();
        _sources?.Dispose();
        _memory.Dispose();
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Work(int part)
    {
        var step = _from;
        if (_sources is not null)
        {
            StepSources(0, step);
            _barrier.Wait();
        }
        for (var slice = 0L; step < _until; slice++)
        {
            var count = Count(step);
            var logs = _logs[slice & 1];
            _placement.Settle(part);
            Step(part, logs[part], slice, step, count);
            StepSources(slice + 1, step + count);

            // Sources that are a slice ahead are not left there.
            if (part == 0 && _cancellation.IsCancellationRequested && slice < Volatile.Read(ref _lastSlice))
                Volatile.Write(ref _lastSlice, _sources is null ? slice : slice + 1);
            _barrier.Wait();
            if (Volatile.Read(ref _failedSlice) <= slice)
            {
                if (part == 0)
                    Report(logs, slice, (int)(_failures.Min(f => f.Step) - step));
                return;
            }
            Deliver(part, logs, step, count);
            if (part == 0)
                Report(logs, slice, count);
            if (Volatile.Read(ref _lastSlice) <= slice)
                return;
            step += count;
        }
    }

    private int Count(long first) => (int)Math.Min(_slice, _until - first);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void StepSources(long slice, long first)
    {
        if (_sources is not null && first < _until && slice <= Volatile.Read(ref _lastSlice) && slice <= Volatile.Read(ref _failedSlice))
            _sources.Step(slice, first, Count(first));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(int part, SpikeLog log, long slice, long first, int count)
    {
        log.Begin();
        var sources = _sources?.Logs(slice);
        var step = 0;
        try
        {
            for (; step < count; step++)
            {
                _parts[part].StepPart();
                log.Take(step);
                if (sources is not null)
                    DeliverSources(part, sources, first, step);
            }
        }
        catch (Exception exception)
        {
            log.End(step);
            Fail(new TeamFailure(first + step, part, slice, exception));
        }
    }

    private void Fail(TeamFailure failure)
    {
        lock (_failures)
        {
            _failures.Add(failure);
            Volatile.Write(ref _failedSlice, Math.Min(_failedSlice, failure.Slice));
        }
    }
}
