using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime;

public abstract partial class Simulation
{
    private readonly List<int>[] _fed;
    private bool _hasFed;

    /// <summary>Sets the values of a port that are used from the next boundary on, one a cell, in internal units.</summary>
    /// <exception cref="ArgumentException">The population is no port of values, or has another number of cells.</exception>
    /// <exception cref="SimulationException">A value is infinite or not a number.</exception>
    public void Feed(int population, ReadOnlySpan<double> values)
    {
        var port = PortAt(population, PortKind.Values);
        if (values.Length != port.Size)
            throw new ArgumentException($"'{port.Name}' takes {port.Size} values, not {values.Length}.", nameof(values));
        Build();
        for (var cell = 0; cell < values.Length; cell++)
            port.Set(0, cell, values[cell]);
        port.FillPadding();
        ReportNonFinite(port, 0, StepIndex);
    }

    /// <summary>
    /// Makes cells of a port fire at the next boundary, t(k) with k = <see cref="StepIndex"/>: their spikes are stamped k and arrive at
    /// boundary k + d over a delay of d. A cell that is named more than once fires once.
    /// </summary>
    /// <exception cref="ArgumentException">The population is no port of spikes, or has no such cell.</exception>
    public void FeedSpikes(int population, ReadOnlySpan<int> cells)
    {
        var port = PortAt(population, PortKind.Spikes);
        foreach (var cell in cells)
        {
            if ((uint)cell >= (uint)port.Size)
                throw new ArgumentException($"'{port.Name}' has no cell {cell}.", nameof(cells));
        }
        _fed[population].AddRange(cells);
        _hasFed |= cells.Length > 0;
    }

    private Population PortAt(int population, PortKind kind) =>
        (uint)population < (uint)_populations.Length && _populations[population].Plan.Port == kind
            ? _populations[population]
            : throw new ArgumentException($"Population {population} is no port of {(kind == PortKind.Spikes ? "spikes" : "values")}.", nameof(population));

    /// <summary>What was fed for this boundary happens before anything else of the step.</summary>
    private void FireFed()
    {
        if (!_hasFed)
            return;
        _hasFed = false;
        foreach (var accumulator in _accumulators)
            accumulator.Retreat();
        foreach (var population in _populations)
        {
            var fed = _fed[population.Index];
            if (fed.Count > 0)
                Fire(population, fed);
        }
        foreach (var accumulator in _accumulators)
            accumulator.Advance();
    }

    private void Fire(Population port, List<int> fed)
    {
        var list = port.Spikes;
        fed.Sort();
        var last = -1;
        foreach (var cell in fed)
        {
            if (cell != last)
                list.Append(cell);
            last = cell;
        }
        fed.Clear();
        list.Total += list.Count;
        RecordSpikes(port);
        DeliverFed(port);
        foreach (var group in _groups)
            group.Enqueue(list, StepIndex);
        list.Clear();
    }
}
