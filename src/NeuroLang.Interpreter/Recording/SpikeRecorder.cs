using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;

namespace NeuroLang.Interpreter.Recording;

/// <summary>Records events: by stamp, then by position in the view.</summary>
internal sealed class SpikeRecorder(IrRecording source) : IRecorder
{
    private readonly CellAddress[] _cells = CellAddress.Of(source.View);
    private readonly string _event = source.Event ?? throw new InvalidOperationException("The IR records neither a variable nor an event.");
    private readonly List<(long Stamp, CellAddress Cell)> _events = [];

    public SpikeData Data => new(
        [.. _events.Select(e => e.Stamp)],
        [.. _events.Select(e => e.Cell.Population)],
        [.. _events.Select(e => e.Cell.Cell)]);

    public void AtBoundary(long step, IReadOnlyList<CellPopulation> populations)
    {
    }

    public void AtDetection(long stamp, IReadOnlyList<CellPopulation> populations)
    {
        if (stamp < source.FirstStep || stamp > source.LastStep)
        {
            return;
        }

        foreach (var cell in _cells)
        {
            var population = populations[cell.Population];
            var place = population.EventPlace(_event);
            if (place >= 0 && population.Fired[place][cell.Cell])
            {
                _events.Add((stamp, cell));
            }
        }
    }
}
