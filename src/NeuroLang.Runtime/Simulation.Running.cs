using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime;

/// <content>Steps and runs, as a host asks for them.</content>
public abstract partial class Simulation
{
    private bool _isDisposed;

    /// <summary>Computes one step. Nothing is allocated.</summary>
    /// <exception cref="SimulationException">A state became infinite or not a number, or the network cannot be built.</exception>
    /// <exception cref="ObjectDisposedException">The simulation was disposed of.</exception>
    public void Step() => Run(1, CancellationToken.None);

    /// <summary>
    /// Computes <paramref name="steps"/> steps; builds the network first where that was not done. Splitting a run changes nothing.
    /// </summary>
    /// <exception cref="SimulationException">A state became infinite or not a number, or the network cannot be built.</exception>
    /// <exception cref="OperationCanceledException">Cancelled between two steps.</exception>
    /// <exception cref="ObjectDisposedException">The simulation was disposed of.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(long steps, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Build();
        var end = StepIndex + steps;
        ReserveSamples(StepIndex, end);
        ScheduleObservation(StepIndex);
        Starting(end);
        while (StepIndex < end)
        {
            if (CanStop)
                cancellation.ThrowIfCancellationRequested();
            FireFed();
            if (RunTeam(end, cancellation))
                continue;
            IsObserved = StepIndex >= _nextObservation;
            Advance();
            StepIndex++;
            EndStep();
        }
        Profile?.Leave();
        GC.KeepAlive(this);
    }

    /// <summary>
    /// Computes as many steps as <paramref name="duration"/> of simulated time has, rounded to the nearest number. A host that calls this at a rate whose period is
    /// no multiple of the step calls <see cref="RunUntil"/> instead, which never adds up what was rounded.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    /// <exception cref="SimulationException">A state became infinite or not a number.</exception>
    /// <exception cref="OperationCanceledException">Cancelled between two steps.</exception>
    public void Run(TimeSpan duration, CancellationToken cancellation = default) => Run(StepsIn(duration), cancellation);

    /// <summary>Computes the steps up to the boundary nearest to a simulated time since the start; none where it has passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    /// <exception cref="SimulationException">A state became infinite or not a number.</exception>
    /// <exception cref="OperationCanceledException">Cancelled between two steps.</exception>
    public void RunUntil(TimeSpan time, CancellationToken cancellation = default) => Run(Math.Max(0, StepsIn(time) - StepIndex), cancellation);

    /// <summary>Is called before the first step of a run, whose steps go to boundary <paramref name="end"/>: between runs hosts may change any state.</summary>
    internal virtual void Starting(long end)
    {
    }

    private long StepsIn(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        return (long)Math.Round(duration.Ticks / (TimeSpan.TicksPerMillisecond * Plan.StepMilliseconds));
    }
}
