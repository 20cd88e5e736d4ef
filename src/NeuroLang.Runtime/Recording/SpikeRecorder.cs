using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Recording;

/// <summary>
/// Records the events of a range of cells with their stamps. Stamps are kept once a step. Values stay readable until the
/// simulation is disposed.
/// </summary>
public sealed class SpikeRecorder
{
    private readonly NativeBuffer<int> _cells = new(1024);
    private readonly NativeBuffer<(long Step, int Count)> _stamps = new(256);
    private readonly SpikeList _list;
    private readonly int _first;
    private readonly int _count;
    private readonly long _from;
    private readonly long _until;

    internal SpikeRecorder(Population population, int eventIndex, int first, int count, long from, long until)
    {
        if (first < 0 || count < 0 || first + count > population.Size)
            throw new ArgumentOutOfRangeException(nameof(first));
        Population = population;
        _list = population.Event(eventIndex);
        _first = first;
        _count = count;
        _from = from;
        _until = until;
    }

    /// <summary>The population.</summary>
    public Population Population { get; }

    /// <summary>How many events were recorded.</summary>
    public int Count => (int)_cells.Count;

    /// <summary>The cell of every event, in order of time.</summary>
    public int[] Cells() => _cells.Span.ToArray();

    /// <summary>The stamp k of every event: it happened at k steps.</summary>
    public long[] Steps()
    {
        var steps = new long[Count];
        var position = 0;
        foreach (var (step, count) in _stamps.Span)
        {
            steps.AsSpan(position, count).Fill(step);
            position += count;
        }
        return steps;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Record(long stamp)
    {
        if (_list.Count == 0 || stamp < _from || stamp >= _until)
            return;
        var before = _cells.Count;
        if (_count == Population.Size)
        {
            _cells.AddRange(_list.Cells);
        }
        else
        {
            foreach (var cell in _list.Cells)
            {
                if ((uint)(cell - _first) < (uint)_count)
                    _cells.Add(cell);
            }
        }
        if (_cells.Count > before)
            _stamps.Add((stamp, (int)(_cells.Count - before)));
    }

    /// <summary>Forgets what the steps from this boundary on recorded: what is fed is stamped with the boundary, what is detected with the one after it.</summary>
    internal void CutAt(long boundary)
    {
        var first = boundary + (Population.Plan.Port == Plans.PortKind.None ? 1 : 0);
        var (stamps, cells) = (0, 0);
        foreach (var (step, count) in _stamps.Span)
        {
            if (step >= first)
                break;
            stamps++;
            cells += count;
        }
        _stamps.Truncate(stamps);
        _cells.Truncate(cells);
    }

    internal void Dispose()
    {
        _cells.Dispose();
        _stamps.Dispose();
    }
}
