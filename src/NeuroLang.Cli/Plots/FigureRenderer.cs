using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Plots;

/// <summary>Draws plots as SVG text.</summary>
internal static class FigureRenderer
{
    public const double Width = 760;

    /// <summary>The picture of a plot.</summary>
    public static string Render(PlotData plot) => plot switch
    {
        RasterPlotData raster => RasterFigure.Render(raster),
        TracePlotData trace => TraceFigure.Render(trace),
        HistogramPlotData histogram => HistogramFigure.Render(histogram),
        MatrixPlotData matrix => MatrixFigure.Render(matrix),
        NetworkPlotData network => NetworkFigure.Render(network),
        _ => throw new ArgumentException("no figure for " + plot.GetType().Name, nameof(plot)),
    };

    /// <summary>The kind of a plot: the start of its file's name.</summary>
    public static string KindOf(PlotData plot) => plot switch
    {
        RasterPlotData => "raster",
        TracePlotData => "trace",
        HistogramPlotData => "histogram",
        MatrixPlotData => "matrix",
        NetworkPlotData => "network",
        _ => throw new ArgumentException("no figure for " + plot.GetType().Name, nameof(plot)),
    };
}
