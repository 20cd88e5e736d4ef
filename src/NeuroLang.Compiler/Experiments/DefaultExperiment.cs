using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;
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
        foreach (var element in Spiking(circuit, [], place))
        {
            var view = new BoundView([element], place);
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

    /// <summary>The spiking populations of a circuit and, in all copies, of its parts.</summary>
    private static IEnumerable<BoundViewElement> Spiking(CircuitSymbol circuit, ImmutableArray<BoundPartStep> path, Location place) => circuit.Parts
        .SelectMany(part => part.Circuit is { } inner ? Spiking(inner, path.Add(new BoundPartStep(part, null)), place) : [])
        .Concat(circuit.Populations.Where(p => p.Cell?.Spike is not null).Select(p => new BoundViewElement(p, path, AllSelector.Instance, place)));
}
