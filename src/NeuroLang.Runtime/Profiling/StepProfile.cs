using System.Diagnostics;

namespace NeuroLang.Runtime.Profiling;

/// <summary>Where the time of steps goes: the clock is read at each change from one part to another.</summary>
public sealed class StepProfile
{
    private readonly Dictionary<(ProfilePart Part, int Index), int> _places = [];
    private readonly List<long> _ticks = [];
    private readonly List<long> _entries = [];
    private int _place = -1;
    private long _since;

    /// <summary>Seconds in each part since the network was built, and how often it was entered.</summary>
    public IReadOnlyList<(ProfilePart Part, int Index, double Seconds, long Entries)> Parts =>
        [.. _places.Select(p => (p.Key.Part, p.Key.Index, _ticks[p.Value] / (double)Stopwatch.Frequency, _entries[p.Value])).OrderBy(p => p.Part).ThenBy(p => p.Index)];

    /// <summary>From now on time belongs to this part.</summary>
    internal void Enter(ProfilePart part, int index)
    {
        var now = Stopwatch.GetTimestamp();
        Leave(now);
        if (!_places.TryGetValue((part, index), out var place))
        {
            place = _ticks.Count;
            _places.Add((part, index), place);
            _ticks.Add(0);
            _entries.Add(0);
        }
        _place = place;
        _entries[place]++;
        _since = now;
    }

    /// <summary>From now on time belongs to nothing: between runs.</summary>
    internal void Leave() => Leave(Stopwatch.GetTimestamp());

    /// <summary>Forgets what was measured: what building the network took is none of a step's.</summary>
    internal void Clear()
    {
        _place = -1;
        _places.Clear();
        _ticks.Clear();
        _entries.Clear();
    }

    private void Leave(long now)
    {
        if (_place >= 0)
            _ticks[_place] += now - _since;
        _place = -1;
    }
}
