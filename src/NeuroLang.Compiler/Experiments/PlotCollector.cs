using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Takes what plots show from a simulation.</summary>
internal sealed partial class PlotCollector(LoweredProgram program, ISimulation simulation, MeasureEvaluator measures)
{
    private double StepMilliseconds => program.Circuit.Step.ToDouble();

    private double Now => Time(simulation.StepIndex);

    /// <summary>The data of one entry of a <c>plot</c> statement; null where nothing is there to show.</summary>
    public PlotData? Collect(BoundPlotEntry entry)
    {
        var title = entry.Location.Source.GetText(entry.Location.Span);
        return entry.Kind switch
        {
            "raster" => Raster(title, entry),
            "trace" => Trace(title, entry),
            "histogram" => Histogram(title, entry),
            "matrix" => Matrix(title, entry),
            _ => Network(title),
        };
    }

    private double Time(long boundary) => (program.Circuit.Step * (BigRational)boundary).ToDouble();

    private RasterPlotData Raster(string title, BoundPlotEntry entry)
    {
        var spikes = measures.Spikes();
        var bands = ImmutableArray.CreateBuilder<RasterBand>();
        foreach (var view in entry.Sources.Select(s => s.View).OfType<BoundView>())
        {
            if (measures.Select(view) is not { } cells)
            {
                continue;
            }

            foreach (var population in cells.Populations.Distinct())
            {
                var rows = new Dictionary<int, long>();
                for (var c = 0; c < cells.Count; c++)
                {
                    if (cells.Populations[c] == population && !rows.ContainsKey(cells.Cells[c]))
                    {
                        rows.Add(cells.Cells[c], rows.Count);
                    }
                }

                var times = new List<double>();
                var marks = new List<long>();
                for (var k = 0; k < spikes.Steps.Length; k++)
                {
                    if (spikes.Populations[k] == population && rows.TryGetValue(spikes.Cells[k], out var row))
                    {
                        times.Add(spikes.Steps[k] * StepMilliseconds);
                        marks.Add(row);
                    }
                }

                bands.Add(new RasterBand(simulation.Module.Populations[population].Name, rows.Count, [.. times], [.. marks]));
            }
        }

        return new RasterPlotData(title, bands.ToImmutable(), 0, Now);
    }

    private TracePlotData Trace(string title, BoundPlotEntry entry)
    {
        var history = new TraceHistory(simulation);
        var curves = ImmutableArray.CreateBuilder<TraceCurve>();
        foreach (var source in entry.Sources)
        {
            if (source is not { View: { } view, Variable: { } variable } || measures.Select(view) is not { } cells)
            {
                continue;
            }

            var unit = UnitOf(variable);
            var scale = unit?.Scale.ToDouble() ?? 1;
            foreach (var (c, slot) in Enumerable.Range(0, cells.Count).SelectMany(c => measures.SlotsOf(variable, cells.Populations[c]).Select(s => (c, s))))
            {
                if (history.Find(slot, cells.Populations[c], cells.Cells[c]) is not { } trace)
                {
                    continue;
                }

                var label = simulation.Module.Populations[cells.Populations[c]].Name + "[" + cells.Cells[c].ToString(CultureInfo.InvariantCulture) + "]";
                curves.Add(new TraceCurve(label, slot, unit?.Symbol ?? "", [.. trace.Steps.Select(Time)], [.. trace.Values.Select(v => v / scale)]));
            }
        }

        return new TracePlotData(title, curves.ToImmutable(), 0, Now);
    }

    private HistogramPlotData? Histogram(string title, BoundPlotEntry entry)
    {
        var source = entry.Sources.FirstOrDefault();
        if (source is null)
        {
            return null;
        }

        var label = source.Location.Source.GetText(source.Location.Span);
        if (source.Connection is { } connection)
        {
            return Scaled(title, label, UnitOf(connection.Symbol, source.Measure?.ConnectionVariable), measures.WeightsOf(connection, source.Measure?.ConnectionVariable));
        }

        if ((source.View ?? source.Measure?.View) is not { } view || measures.Select(view) is not { } cells)
        {
            return null;
        }

        if ((source.Variable ?? source.Measure?.Variable) is { } variable)
        {
            return Scaled(title, label, UnitOf(variable), measures.Now(variable, cells));
        }

        var hertz = QuantityFormatter.Choose(Dimension.None.Divide(Dimension.Second), []);
        return source.Measure switch
        {
            { Name: "cv_isi" } variation => Scaled(title, label, null, measures.Variations(variation, cells)),
            { } measure => Scaled(title, label, hertz, measures.Rates(measure, cells)),
            null => null,
        };
    }

    private MatrixPlotData? Matrix(string title, BoundPlotEntry entry)
    {
        if ((entry.Sources.FirstOrDefault() is not { } source) || (source.Connection ?? source.Measure?.Connection) is not { } connection)
        {
            return null;
        }

        var indices = measures.ConnectionsOf(connection).ToList();
        if (indices.Count == 0)
        {
            return null;
        }

        var variable = source.Measure?.ConnectionVariable;
        var unit = UnitOf(connection.Symbol, variable);
        var scale = unit?.Scale.ToDouble() ?? 1;
        var connections = simulation.Module.Connections;
        var offsets = new Dictionary<string, (long Pre, long Post)>(StringComparer.Ordinal);
        var (pre, post) = (0L, 0L);
        foreach (var index in indices.Where(c => !offsets.ContainsKey(connections[c].Name)))
        {
            // One for each value of free indices of parts: their blocks follow each other along the diagonal.
            offsets.Add(connections[index].Name, (pre, post));
            (pre, post) = (pre + connections[index].Pre.Count, post + connections[index].Post.Count);
        }

        var synapses = indices.Select(c => (Index: c, Data: simulation.Synapses(c), Offset: offsets[connections[c].Name])).ToList();
        return new MatrixPlotData(
            title,
            source.Location.Source.GetText(source.Location.Span),
            unit?.Symbol ?? "",
            NameOf(indices.Select(c => connections[c].Post)),
            NameOf(indices.Select(c => connections[c].Pre)),
            post,
            pre,
            [.. synapses.SelectMany(s => s.Data.Post.Select(p => (int)s.Offset.Post + p))],
            [.. synapses.SelectMany(s => s.Data.Pre.Select(p => (int)s.Offset.Pre + p))],
            [.. synapses.SelectMany(s => measures.ValuesOf(connection.Symbol, variable, s.Index, s.Data)).Select(w => w / scale)]);
    }

    private string NameOf(IEnumerable<Ir.IrView> views) =>
        string.Join(", ", views.SelectMany(v => v.Ranges).Select(r => simulation.Module.Populations[r.Population].Name).Distinct());

    private static HistogramPlotData Scaled(string title, string label, Unit? unit, double[] values)
    {
        var scale = unit?.Scale.ToDouble() ?? 1;
        return new HistogramPlotData(title, label, unit?.Symbol ?? "", [.. values.Select(v => v / scale)]);
    }

    private static Unit? UnitOf(ConnectionSymbol connection, string? variable) =>
        variable == "delays" ? QuantityFormatter.Choose(BoundType.Time.Dimension, [])
        : MeasureEvaluator.VariableOf(connection, variable) is { } symbol ? UnitOf(symbol)
        : connection.Target is { } target ? UnitOf(target) : null;

    private static Unit? UnitOf(BoundVariable variable) => UnitOf(variable.Cases[0].Symbol);

    private static Unit? UnitOf(ValueSymbol symbol) =>
        symbol.DisplayUnit ?? (symbol.Type.Dimension.IsDimensionless ? null : QuantityFormatter.Choose(symbol.Type.Dimension, []));
}
