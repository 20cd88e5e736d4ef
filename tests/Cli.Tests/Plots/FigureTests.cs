using System.Globalization;
using System.Xml.Linq;
using NeuroLang.Cli.Plots;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Tests.Plots;

public sealed class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly RasterPlotData Raster = new(
        "raster(<all>)",
        [new RasterBand("exc", 4, [1, 5, 99], [0, 3, 2]), new RasterBand("inh", 2, [50], [1])],
        0,
        100);

    [Fact]
    public void A_raster_has_one_path_for_each_population_with_a_mark_for_each_spike()
    {
        var paths = Parse(Raster).Descendants(Svg + "path").Where(p => p.Attribute("shape-rendering") is not null).ToList();

        Assert.Equal(2, paths.Count);
        Assert.Equal([3, 1], paths.Select(p => Marks(p).Count));
        Assert.NotEqual(paths[0].Attribute("stroke")?.Value, paths[1].Attribute("stroke")?.Value);
    }

    [Fact]
    public void Later_spikes_are_further_right_and_higher_cells_further_up()
    {
        var marks = Marks(Parse(Raster).Descendants(Svg + "path").First(p => p.Attribute("shape-rendering") is not null));

        Assert.True(marks[0].X < marks[1].X && marks[1].X < marks[2].X);
        Assert.True(marks[0].Y > marks[2].Y && marks[2].Y > marks[1].Y);
    }

    [Fact]
    public void A_raster_names_populations_sizes_and_axes()
    {
        var texts = Texts(Raster);

        Assert.Superset(new HashSet<string> { "exc", "inh", "4", "2", "time (ms)", "rate (Hz)" }, texts);
        Assert.Equal("raster(<all>)", Parse(Raster).Element(Svg + "title")?.Value);
    }

    [Fact]
    public void Long_runs_are_drawn_in_seconds() => Assert.Contains("time (s)", Texts(Raster with { EndMilliseconds = 5000 }));

    [Fact]
    public void Traces_of_two_units_have_two_panels_and_one_legend()
    {
        var plot = new TracePlotData(
            "trace",
            [new TraceCurve("n[0]", "v", "mV", [0, 1, 2], [-60, -55, -60]), new TraceCurve("n[0]", "g", "nS", [0, 1, 2], [0, 1, 2]), new TraceCurve("n[1]", "v", "mV", [0, 1, 2], [-61, -62, -63])],
            0,
            2);

        var texts = Parse(plot).Descendants(Svg + "text").Select(t => t.Value).ToList();

        Assert.Single(texts, "v (mV)");
        Assert.Single(texts, "g (nS)");
        Assert.Single(texts, "n[0]");
        Assert.Single(texts, "n[1]");
        Assert.Equal(3, Parse(plot).Descendants(Svg + "path").Count(p => p.Attribute("stroke-linejoin") is not null));
    }

    [Fact]
    public void A_trace_breaks_where_a_value_is_not_a_number()
    {
        var plot = new TracePlotData("trace", [new TraceCurve("n", "v", "mV", [0, 1, 2, 3, 4], [1, 2, double.NaN, 3, 4])], 0, 4);

        var curve = Parse(plot).Descendants(Svg + "path").Single(p => p.Attribute("stroke-linejoin") is not null);

        Assert.Equal(2, curve.Attribute("d")?.Value.Count(c => c == 'M'));
    }

    [Fact]
    public void A_long_trace_keeps_its_peaks_and_stays_small()
    {
        const int Samples = 200_000;
        var values = new double[Samples];
        values[123_456] = 77;
        var plot = new TracePlotData("trace", [new TraceCurve("n", "v", "mV", [.. Enumerable.Range(0, Samples).Select(n => n * 0.1)], values)], 0, Samples * 0.1);

        var curve = Parse(plot).Descendants(Svg + "path").Single(p => p.Attribute("stroke-linejoin") is not null).Attribute("d")?.Value ?? "";

        Assert.InRange(curve.Length, 100, 100_000);
        Assert.Equal(2, curve.Split('M', 'L').Skip(1).Select(p => p.Split(' ')[1]).Distinct().Count());
    }

    [Fact]
    public void Bars_of_a_histogram_hold_every_value()
    {
        var (start, width, counts) = HistogramFigure.Bins([1, 2, 2.5, 3, 9.99, 10]);

        Assert.Equal(6, counts.Sum());
        Assert.True(start <= 1 && start + (width * counts.Length) >= 10);
    }

    [Fact]
    public void A_histogram_of_one_value_has_a_bar() => Assert.Equal(3, HistogramFigure.Bins([5, 5, 5]).Counts.Sum());

    [Fact]
    public void A_matrix_of_both_signs_has_blue_and_red()
    {
        var plot = new MatrixPlotData("m", "weights of c", "nS", "post", "pre", 2, 2, [0, 1], [1, 0], [-1, 1]);

        var fills = Parse(plot).Descendants(Svg + "path").Where(p => p.Attribute("shape-rendering") is not null).Select(p => p.Attribute("fill")?.Value).ToList();

        Assert.Equal(["#2166ac", "#b2182b"], fills);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.NaN)]
    public void Flat_and_broken_traces_still_give_a_figure(double value)
    {
        var svg = FigureRenderer.Render(new TracePlotData("trace", [new TraceCurve("n", "v", "mV", [0, 1], [value, value])], 0, 1));

        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_plot_gives_the_same_text() => Assert.Equal(FigureRenderer.Render(Raster), FigureRenderer.Render(Raster));

    [Theory]
    [InlineData(0, 10, 5, 2)]
    [InlineData(0, 1, 10, 0.1)]
    [InlineData(-70, -50, 5, 5)]
    public void Ticks_are_round(double low, double high, int count, double step)
    {
        var ticks = new AxisScale(low, high, 0, 100).Ticks(count).Select(t => t.Value).ToList();

        Assert.Equal(step, ticks[1] - ticks[0], 12);
        Assert.Equal(low, ticks[0], 12);
    }

    private static XElement Parse(PlotData plot) => XElement.Parse(FigureRenderer.Render(plot));

    private static HashSet<string> Texts(PlotData plot) => [.. Parse(plot).Descendants(Svg + "text").Select(t => t.Value)];

    private static List<(double X, double Y)> Marks(XElement path) =>
        [.. (path.Attribute("d")?.Value ?? "").Split('M', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split('v')[0].Split(' '))
            .Select(p => (double.Parse(p[0], CultureInfo.InvariantCulture), double.Parse(p[1], CultureInfo.InvariantCulture)))];
}
