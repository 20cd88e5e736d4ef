using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter;

/// <summary>Ports: what a host feeds.</summary>
internal sealed partial class InterpretedSimulation
{
    public void Feed(int population, ReadOnlySpan<double> values)
    {
        var port = PortAt(population, IrPortKind.Values);
        if (values.Length != port.Size)
        {
            throw new ArgumentException($"'{port.Source.Name}' takes {port.Size} values, not {values.Length}.", nameof(values));
        }

        for (var cell = 0; cell < values.Length; cell++)
        {
            port.SetRounded(port.Model.Slots[0].Name, cell, Value.Of(values[cell]));
        }

        Trap(port, StepIndex);
    }

    public void FeedSpikes(int population, ReadOnlySpan<int> cells)
    {
        var port = PortAt(population, IrPortKind.Spikes);
        foreach (var cell in cells)
        {
            if (cell < 0 || cell >= port.Size)
            {
                throw new ArgumentException($"'{port.Source.Name}' has no cell {cell}.", nameof(cells));
            }
        }

        foreach (var cell in cells)
        {
            port.Fed.Add(cell);
        }
    }

    private CellPopulation PortAt(int population, IrPortKind kind) =>
        population >= 0 && population < _populations.Length && _populations[population].Source.Port == kind
            ? _populations[population]
            : throw new ArgumentException($"Population {population} is no port of {(kind == IrPortKind.Spikes ? "spikes" : "values")}.", nameof(population));

    /// <summary>What was fed for boundary k fires with the stamp t(k): it counts, is recorded and sent like what a step detects, before anything else of the step.</summary>
    private void FireFed()
    {
        if (_populations.All(p => p.Fed.Count == 0))
        {
            return;
        }

        foreach (var population in _populations)
        {
            foreach (var fired in population.Fired)
            {
                Array.Clear(fired);
            }

            foreach (var cell in population.Fed)
            {
                population.Fired[0][cell] = true;
            }

            population.Fed.Clear();
        }

        foreach (var recorder in _recorders)
        {
            recorder.AtDetection(StepIndex, _populations);
        }

        CountEvents();
        Send(StepIndex);
        foreach (var port in _populations.Where(p => p.IsPort))
        {
            foreach (var fired in port.Fired)
            {
                Array.Clear(fired);
            }
        }
    }
}
