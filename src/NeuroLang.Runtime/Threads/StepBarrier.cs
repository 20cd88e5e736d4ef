using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Threads;

/// <summary>
/// Lets threads that meet after each slice of steps wait for each other: for some microseconds on the processor, since slices are short and equally long, then asleep, since
/// on a busy machine the other one may not be running.
/// </summary>
internal sealed class StepBarrier(int parties)
{
    private const int Spins = 400;
    private readonly object _gate = new();

    // Two in turn: one that wakes late must find what was meant for it, though the others have come to the next meeting.
    private readonly SemaphoreSlim[] _wake = [new(0), new(0)];
    private int _arrived;
    private int _phase;
    private int _asleep;

    /// <summary>Returns when all threads are here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Wait()
    {
        var phase = Volatile.Read(ref _phase);
        if (Interlocked.Increment(ref _arrived) == parties)
        {
            _arrived = 0;
            lock (_gate)
            {
                Volatile.Write(ref _phase, phase + 1);
                if (_asleep > 0)
                    _wake[phase & 1].Release(_asleep);
                _asleep = 0;
            }
            return;
        }
        for (var spin = 0; spin < Spins; spin++)
        {
            if (Volatile.Read(ref _phase) != phase)
                return;
            Thread.SpinWait(5);
        }
        lock (_gate)
        {
            if (_phase != phase)
                return;
            _asleep++;
        }
        _wake[phase & 1].Wait();
    }
}
