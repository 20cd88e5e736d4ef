using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>The experiment of a circuit that has none: one second, with the spikes of every population recorded and drawn.</summary>
public static class DefaultExperiment
{
    private const long Milliseconds = 1000;

    /// <summary>Makes it.</summary>
    public static ExperimentSymbol Create(CircuitSymbol circuit)
    {
        var place = circuit.Location;
        var statements = new List<BoundExperimentStatement>();
        var sources = new List<BoundPlotSource>();
        foreach (var population in circuit.Populations.Where(p => p.Cell?.Spike is not null))
        {
            var view = new BoundView([new BoundViewElement(population, [], AllSelector.Instance, place)], place);
            statements.Add(new BoundRecord(place, view, "spike", null, null, null, null));
            sources.Add(new BoundPlotSource(view, null, null, null, place));
        }

        statements.Add(new BoundRun(place, new BoundNumber(BoundType.Time, place, (BigRational)Milliseconds, null)));
        if (sources.Count > 0)
        {
            statements.Add(new BoundPlot(place, [new BoundPlotEntry("raster", [.. sources], [], place)]));
        }

        return new ExperimentSymbol(circuit.Name, place, null) { Circuit = circuit, Statements = [.. statements] };
    }
}
