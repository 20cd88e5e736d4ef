using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;

namespace NeuroLang.Interpreter.Recording;

/// <summary>Records events: by stamp, then by position in the view.</summary>
internal sealed class SpikeRecorder(IrRecording source) : IRecorder
{
    private readonly CellAddress[] _cells = CellAddress.Of(source.View);
    private readonly string _event = source.Event ?? throw new InvalidOperationException("The IR records neither a variable nor an event.");
    private readonly List<(long Stamp, int Position)> _events = [];

    public SpikeData Data
    {
        get
        {
            // What a host feeds at a boundary comes later than what the step before detected, with the same stamp.
            var sorted = _events.Order().ToList();
            return new SpikeData(
                [.. sorted.Select(e => e.Stamp)],
                [.. sorted.Select(e => _cells[e.Position].Population)],
                [.. sorted.Select(e => _cells[e.Position].Cell)]);
        }
    }

    public void AtBoundary(long step, IReadOnlyList<CellPopulation> populations)
    {
    }

    public void AtDetection(long stamp, IReadOnlyList<CellPopulation> populations)
    {
        if (stamp < source.FirstStep || stamp > source.LastStep)
        {
            return;
        }

        for (var position = 0; position < _cells.Length; position++)
        {
            var population = populations[_cells[position].Population];
            var place = population.EventPlace(_event);
            if (place >= 0 && population.Fired[place][_cells[position].Cell])
            {
                _events.Add((stamp, position));
            }
        }
    }

    // What a host feeds at a boundary is stamped with it; what a step detects with the one after it.
    public void CutAt(long boundary, IReadOnlyList<CellPopulation> populations) =>
        _events.RemoveAll(e => populations[_cells[e.Position].Population].IsPort ? e.Stamp >= boundary : e.Stamp > boundary);
}
