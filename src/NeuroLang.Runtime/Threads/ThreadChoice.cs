using System.Diagnostics;

namespace NeuroLang.Runtime.Threads;

/// <summary>
/// Decides while a network runs whether a team or one thread steps it: whichever took less time lately. Nothing else tells: small networks lose more by waiting than they gain, and
/// where other programs keep the processors busy a team waits for the thread that is not running. Both take the same steps to the same bits, so the choice may change at any boundary.
/// <code>
/// one, 20 ms | team | the faster, 20 ms | the other | the faster, 40 ms | the other | …
/// </code>
/// So a short run never meets a team, and where it takes long to put one together (<c>preparation</c>, in seconds) the first part is ten times as long as that. The slower one is tried again for two milliseconds, at longer and longer intervals while it stays slower, and at once where the faster one has become slow.
/// </summary>
internal sealed class ThreadChoice(Func<long>? clock = null, double preparation = 0)
{
    private const double TrialSeconds = 0.002;
    private const double ShortestInterval = 0.02;
    private const double LongestInterval = 1;

    // A slice of a team whose threads wait for a processor takes long.
    private const double LeastIntervalPerTrial = 30;

    private const double PreparationShare = 10;

    // What a way must gain to be changed for: less is noise.
    private const double Gain = 0.95;
    private readonly Func<long> _clock = clock ?? Stopwatch.GetTimestamp;

    // Seconds a step when last tried, of one thread and of the team; 0: not yet.
    private readonly double[] _seconds = new double[2];
    private double _interval = ShortestInterval;

    // A short run would not get back what a team costs before its first step.
    private double _untilTrial = Math.Max(ShortestInterval, PreparationShare * preparation);
    private double _spent;
    private long _taken;
    private long _started;
    private bool _isTrial;

    // Threads start and wake, and caches fill, with what is stepped first.
    private bool _isWarm;

    /// <summary>The steps between two meetings of the team, once there is one: a run of the team is a number of them.</summary>
    public int Slice { get; set; } = 1;

    /// <summary>Whether the team takes the next steps.</summary>
    public bool IsTeam { get; private set; }

    /// <summary>How many of the next <paramref name="steps"/> steps to take this way before <see cref="End"/>.</summary>
    public long Begin(long steps)
    {
        _started = _clock();
        if (!_isWarm)
            return Math.Min(steps, Slice);
        var known = _taken > 0 ? _spent / _taken : _seconds[Way(IsTeam)];
        return Math.Min(steps, known > 0 ? Math.Max(Slice, (long)(TrialSeconds / known / Slice) * Slice) : Slice);
    }

    /// <summary>Says that <paramref name="steps"/> steps were taken since <see cref="Begin"/>.</summary>
    public void End(long steps)
    {
        if (!_isWarm)
        {
            _isWarm = true;
            return;
        }
        _spent += (double)(_clock() - _started) / Stopwatch.Frequency;
        _taken += steps;
        if (_spent < TrialSeconds)
            return;
        var (other, seconds) = (_seconds[Way(!IsTeam)], _seconds[Way(IsTeam)] = _spent / _taken);
        if (_isTrial)
            Decide(seconds, other);
        else if ((_untilTrial -= _spent) <= 0 || (other > 0 && seconds * Gain > other))
            Change(isTrial: true);
        (_spent, _taken) = (0, 0);
    }

    private void Decide(double tried, double other)
    {
        if (tried < other * Gain)
        {
            // The way that was tried is the one to go on with.
            _isTrial = false;
            _interval = ShortestInterval;
        }
        else
        {
            Change(isTrial: false);
            _interval = Math.Max(Math.Min(LongestInterval, 2 * _interval), LeastIntervalPerTrial * _spent);
        }
        _untilTrial = _interval;
    }

    private void Change(bool isTrial)
    {
        IsTeam = !IsTeam;
        _isTrial = isTrial;
        _isWarm = false;
    }

    private static int Way(bool isTeam) => isTeam ? 1 : 0;
}
