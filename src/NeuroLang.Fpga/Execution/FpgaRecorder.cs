using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Fpga.Execution;

/// <summary>Gathers what one recording asks for.</summary>
internal sealed class FpgaRecorder
{
    private readonly IrRecording _source;
    private readonly int[] _populations;
    private readonly int[] _cells;
    private readonly Dictionary<(int Population, int Cell), int> _positions = [];
    private readonly List<(long Stamp, int Position)> _spikes = [];
    private readonly List<long> _steps = [];
    private readonly List<double> _values = [];

    public FpgaRecorder(IrRecording source)
    {
        _source = source;
        var view = source.View.Ranges.SelectMany(r => Enumerable.Range(0, (int)r.Count).Select(n => (r.Population, Cell: (int)r[n]))).ToList();
        _populations = [.. view.Select(v => v.Population)];
        _cells = [.. view.Select(v => v.Cell)];
        for (var n = 0; n < view.Count; n++)
        {
            _positions.TryAdd(view[n], n);
        }
    }

    /// <summary>Takes samples of a variable, where some are due.</summary>
    public void AtBoundary(long step, Func<int, string, int, double> value)
    {
        if (_source.Variable is not { } variable || step % _source.EverySteps != 0 || step < _source.FirstStep || step > _source.LastStep)
        {
            return;
        }

        _steps.Add(step);
        for (var n = 0; n < _cells.Length; n++)
        {
            _values.Add(value(_populations[n], variable, _cells[n]));
        }
    }

    /// <summary>Takes spikes.</summary>
    public void AtSpikes(int population, long stamp, IReadOnlyList<int> cells)
    {
        if (_source.Variable is not null || stamp < _source.FirstStep || stamp > _source.LastStep)
        {
            return;
        }

        foreach (var cell in cells)
        {
            if (_positions.TryGetValue((population, cell), out var position))
            {
                _spikes.Add((stamp, position));
            }
        }
    }

    /// <summary>The spikes so far.</summary>
    public SpikeData Spikes()
    {
        var sorted = _spikes.Order().ToList();
        return new SpikeData([.. sorted.Select(s => s.Stamp)], [.. sorted.Select(s => _populations[s.Position])], [.. sorted.Select(s => _cells[s.Position])]);
    }

    /// <summary>The samples so far.</summary>
    public TraceData Trace() => new([.. _steps], _populations, _cells, [.. _values]);
}
