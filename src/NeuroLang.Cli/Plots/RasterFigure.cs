using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Plots;

/// <summary>A raster with the population rates underneath.</summary>
internal static class RasterFigure
{
    private const double Left = 96;
    private const double Right = FigureRenderer.Width - 24;
    private const double Top = 22;
    private const double Gap = 8;

    public static string Render(RasterPlotData plot)
    {
        var rows = plot.Bands.Sum(b => b.Size);
        var rasterHeight = Math.Clamp(rows * 9.0, 60, 300) + ((plot.Bands.Length - 1) * Gap);
        var rateTop = Top + rasterHeight + 16;
        var rateBottom = rateTop + 88;
        var canvas = new SvgCanvas(FigureRenderer.Width, rateBottom + 50, plot.Title);
        var time = new TimeAxis(plot.StartMilliseconds, plot.EndMilliseconds, Left, Right);

        var heights = BandHeights(plot, rasterHeight - ((plot.Bands.Length - 1) * Gap));
        var y = Top;
        for (var b = 0; b < plot.Bands.Length; b++)
        {
            DrawBand(canvas, time, plot.Bands[b], y, heights[b], Palette.Series(b));
            y += heights[b] + Gap;
        }

        time.Draw(canvas, Top + rasterHeight + 4, labelled: false);
        DrawRates(canvas, time, plot, rateTop, rateBottom);
        time.Draw(canvas, rateBottom, labelled: true);
        return canvas.ToString();
    }

    /// <summary>Height in proportion to size, but never less than two lines of text.</summary>
    private static double[] BandHeights(RasterPlotData plot, double available)
    {
        const double Least = 30;
        var least = Math.Min(Least, available / Math.Max(plot.Bands.Length, 1));
        var heights = new double[plot.Bands.Length];
        var total = (double)Math.Max(plot.Bands.Sum(b => b.Size), 1);
        var spare = available - (least * plot.Bands.Length);
        for (var b = 0; b < heights.Length; b++)
        {
            heights[b] = least + (spare * plot.Bands[b].Size / total);
        }

        return heights;
    }

    private static void DrawBand(SvgCanvas canvas, TimeAxis time, RasterBand band, double top, double height, string colour)
    {
        var row = height / Math.Max(band.Size, 1);
        var mark = Math.Clamp(row * 0.75, 1.1, 12);
        var path = new StringBuilder();
        var seen = new HashSet<(int, int)>();
        for (var s = 0; s < band.Times.Length; s++)
        {
            var x = time.ToPixel(band.Times[s]);
            var middle = top + height - ((band.Rows[s] + 0.5) * row);
            if (x < Left - 0.01 || x > Right + 0.01 || !seen.Add(((int)Math.Round(x * 4), (int)Math.Round(middle * 4))))
            {
                continue;
            }

            path.Append('M').Append(Short(x)).Append(' ').Append(Short(middle - (mark / 2))).Append('v').Append(Short(mark));
        }

        canvas.Stroke(path.ToString(), colour, row > 3 ? 1.1 : 1.2, " shape-rendering=\"geometricPrecision\"");
        canvas.Line(Left - 4, top, Left - 4, top + height, colour, 2);
        canvas.Text(Left - 12, top + (height / 2) + (height >= 28 ? -1 : 4), band.Label, TextAnchor.End, colour, bold: true);
        if (height >= 28)
        {
            var cells = band.Size.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u2009');
            canvas.Text(Left - 12, top + (height / 2) + 13, cells, TextAnchor.End, Palette.Muted, 10.5);
        }
    }

    private static void DrawRates(SvgCanvas canvas, TimeAxis time, RasterPlotData plot, double top, double bottom)
    {
        var span = plot.EndMilliseconds - plot.StartMilliseconds;
        var bin = AxisScale.NiceStep(Math.Max(span, 1e-9) / (plot.Bands.Sum(b => b.Size) < 100 ? 50 : 200));
        var bins = (int)Math.Clamp(Math.Ceiling((span / bin) - 1e-9), 1, 1000);
        var rates = plot.Bands.Select(b => Rates(b, plot.StartMilliseconds, plot.EndMilliseconds, bin, bins)).ToList();
        var highest = rates.SelectMany(r => r).DefaultIfEmpty(0).Max();
        var scale = AxisScale.Nice(0, highest > 0 ? highest : 1, bottom, top, 3);
        ValueAxis.Draw(canvas, scale, Left, Right, top, bottom, "rate (Hz)", 3, grid: true);
        for (var b = 0; b < rates.Count; b++)
        {
            var path = new StringBuilder();
            for (var k = 0; k < bins; k++)
            {
                var from = time.ToPixel(plot.StartMilliseconds + (k * bin));
                var to = time.ToPixel(Math.Min(plot.StartMilliseconds + ((k + 1) * bin), plot.EndMilliseconds));
                path.Append(k == 0 ? 'M' : 'L').Append(Short(from)).Append(' ').Append(Short(scale.ToPixel(rates[b][k]))).Append('H').Append(Short(to));
            }

            canvas.Stroke(path.ToString(), Palette.Series(b), 1.2, " stroke-linejoin=\"round\"");
        }
    }

    /// <summary>Spikes a cell and second in each bin; the last bin may be shorter.</summary>
    private static double[] Rates(RasterBand band, double start, double end, double bin, int bins)
    {
        var counts = new double[bins];
        foreach (var t in band.Times)
        {
            // A spike at the end of a bin, which is where the step that makes it ends, belongs to that bin.
            var k = (int)Math.Ceiling(((t - start) / bin) - 1e-9) - 1;
            if (k >= -1 && k < bins)
            {
                counts[Math.Max(k, 0)]++;
            }
        }

        for (var k = 0; k < bins; k++)
        {
            var width = Math.Min(start + ((k + 1) * bin), end) - (start + (k * bin));
            counts[k] *= 1000 / (width * Math.Max(band.Size, 1));
        }

        return counts;
    }

    private static string Short(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
