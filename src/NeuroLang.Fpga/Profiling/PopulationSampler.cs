using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Fpga.Profiling;

/// <summary>Gathers what the cells of one population are before every step: ranges over all of them, and rows of some.</summary>
internal sealed class PopulationSampler
{
    private const int MostRows = 4096;
    private const int CellsAtOnce = 16;

    // Spreads the cells that are looked at over the population; any number without a common factor with its size does.
    private const long Stride = 7919;

    private readonly int _population;
    private readonly int _size;
    private readonly ImmutableArray<string> _slots;
    private readonly IReadOnlyList<(string Name, double[] Values)> _others;
    private readonly double[][] _now;
    private readonly double[][] _before;
    private readonly double[] _lowest;
    private readonly double[] _highest;
    private readonly double[] _smallestChange;
    private readonly Row?[] _extremes;
    private List<Row> _rows = [];
    private long _every = 1;
    private bool _hasBefore;

    /// <summary>Prepares.</summary>
    /// <param name="module">The module.</param>
    /// <param name="population">Index of the population.</param>
    /// <param name="others">What somebody else keeps of its cells, up to date at every look.</param>
    public PopulationSampler(IrModule module, int population, IReadOnlyList<(string Name, double[] Values)> others)
    {
        _others = others;
        _population = population;
        _size = (int)module.Populations[population].Size;
        _slots = [.. module.GetModel(module.Populations[population].Model).Slots.Where(s => s.Kind is IrSlotKind.State or IrSlotKind.Parameter or IrSlotKind.Derived).Select(s => s.Name).Concat(others.Select(o => o.Name))];
        _now = [.. _slots.Select(_ => new double[_size])];
        _before = [.. _slots.Select(_ => new double[_size])];
        _lowest = [.. _slots.Select(_ => double.PositiveInfinity)];
        _highest = [.. _slots.Select(_ => double.NegativeInfinity)];
        _smallestChange = new double[_slots.Length];
        _extremes = new Row?[2 * _slots.Length];
        Starts = [];
    }

    /// <summary>The values of the first look, by slot.</summary>
    public Dictionary<string, double[]> Starts { get; }

    /// <summary>What a cell was at a boundary.</summary>
    /// <param name="Step">The boundary.</param>
    /// <param name="Cell">The cell.</param>
    /// <param name="Values">One for each slot.</param>
    public sealed record Row(long Step, int Cell, double[] Values);

    /// <summary>The rows kept: those at which a range is reached, then others in the order of time.</summary>
    public IReadOnlyList<Row> Rows => [.. _extremes.OfType<Row>(), .. _rows];

    /// <summary>Looks at all cells.</summary>
    public void Observe(ISimulation simulation)
    {
        for (var n = 0; n < _slots.Length; n++)
        {
            if (n < _slots.Length - _others.Count)
            {
                simulation.Read(_population, _slots[n], _now[n]);
            }
            else
            {
                _others[n - _slots.Length + _others.Count].Values.CopyTo(_now[n], 0);
            }

            if (!_hasBefore)
            {
                Starts[_slots[n]] = [.. _now[n]];
            }
        }

        for (var n = 0; n < _slots.Length; n++)
        {
            Track(n, simulation.StepIndex);
        }

        if (simulation.StepIndex % _every == 0)
        {
            for (var n = 0; n < Math.Min(CellsAtOnce, _size); n++)
            {
                _rows.Add(RowOf(simulation.StepIndex, (int)(((simulation.StepIndex / _every * Stride) + ((long)n * _size / CellsAtOnce)) % _size)));
            }

            Thin();
        }

        for (var n = 0; n < _slots.Length; n++)
        {
            (_now[n], _before[n]) = (_before[n], _now[n]);
        }

        _hasBefore = true;
    }

    /// <summary>The ranges by slot.</summary>
    public IEnumerable<KeyValuePair<string, ValueRange>> Ranges()
    {
        var rows = Rows;
        for (var n = 0; n < _slots.Length; n++)
        {
            var usual = ValueRange.Of([.. rows.Select(r => r.Values[n])]).Usual;
            yield return new(_slots[n], _lowest[n] > _highest[n] ? new ValueRange(0, 0, 0, 0) : new ValueRange(_lowest[n], _highest[n], usual, _smallestChange[n]));
        }
    }

    /// <summary>The columns of the rows by slot.</summary>
    public IEnumerable<KeyValuePair<string, ImmutableArray<double>>> Columns()
    {
        var rows = Rows;
        return _slots.Select((slot, n) => new KeyValuePair<string, ImmutableArray<double>>(slot, [.. rows.Select(r => r.Values[n])]));
    }

    private void Track(int slot, long step)
    {
        var (now, before) = (_now[slot], _before[slot]);
        for (var cell = 0; cell < _size; cell++)
        {
            var value = now[cell];
            if (value < _lowest[slot])
            {
                _lowest[slot] = value;
                _extremes[2 * slot] = RowOf(step, cell);
            }

            if (value > _highest[slot])
            {
                _highest[slot] = value;
                _extremes[(2 * slot) + 1] = RowOf(step, cell);
            }

            var change = _hasBefore ? Math.Abs(value - before[cell]) : 0;
            if (change > 0 && (_smallestChange[slot] == 0 || change < _smallestChange[slot]))
            {
                _smallestChange[slot] = change;
            }
        }
    }

    private Row RowOf(long step, int cell) => new(step, cell, [.. _now.Select(values => values[cell])]);

    private void Thin()
    {
        if (_rows.Count > MostRows)
        {
            _every *= 2;
            _rows = [.. _rows.Where(r => r.Step % _every == 0)];
        }
    }
}
