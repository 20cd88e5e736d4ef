using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Threads;

/// <summary>
/// Pieces of the populations at which no connection ends. They are stepped a slice ahead of the others, so what they emit is known to all threads when its time comes, however short the delay;
/// and each by whichever thread has time, so threads finish a slice together though their own cells differ in work.
/// </summary>
internal sealed class SourceParts : IDisposable
{
    // A slice is written while the one before is delivered, and the one before that may still be reported.
    private const int LogSets = 3;

    private readonly Simulation[] _pieces;
    private readonly SpikeLog[][] _logs;
    private readonly Action<TeamFailure> _fail;
    private long _taken;

    /// <param name="pieces">The pieces, each with a range of these populations and nothing of the others.</param>
    /// <param name="slice">The largest number of steps of a slice.</param>
    /// <param name="fail">Is told that a piece failed, by the thread that stepped it.</param>
    public SourceParts(Simulation[] pieces, int slice, Action<TeamFailure> fail)
    {
        _pieces = pieces;
        _fail = fail;
        _logs = [.. Enumerable.Range(0, LogSets).Select(_ => pieces.Select(piece => new SpikeLog(piece.Populations, slice)).ToArray())];
    }

    /// <summary>The events of a slice, piece by piece, which is in the order of cells.</summary>
    public SpikeLog[] Logs(long slice) => _logs[slice % LogSets];

    /// <summary>Goes to a boundary, where slice 0 begins.</summary>
    public void Begin(long step)
    {
        _taken = 0;
        foreach (var piece in _pieces)
            piece.SeekPart(step);
    }

    /// <summary>Steps pieces through a slice until none is left; threads call this at the same time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Step(long slice, long first, int count)
    {
        while (TryTake(slice) is { } piece)
            Step(piece, Logs(slice)[piece], slice, first, count);
    }

    public void Dispose()
    {
        foreach (var log in _logs.SelectMany(set => set))
            log.Dispose();
    }

    // Numbers go on from slice to slice, as all pieces of one are taken before any of the next.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int? TryTake(long slice)
    {
        var end = (slice + 1) * _pieces.Length;
        while (true)
        {
            var next = Volatile.Read(ref _taken);
            if (next >= end)
                return null;
            if (Interlocked.CompareExchange(ref _taken, next + 1, next) == next)
                return (int)(next % _pieces.Length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(int piece, SpikeLog log, long slice, long first, int count)
    {
        log.Begin();
        for (var step = 0; step < count; step++)
        {
            try
            {
                _pieces[piece].StepPart();
                log.Take(step);
            }
            catch (Exception exception)
            {
                log.End(step);
                _fail(new TeamFailure(first + step, piece, slice, exception));
                return;
            }
        }
    }
}
