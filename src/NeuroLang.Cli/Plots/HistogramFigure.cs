using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Plots;

/// <summary>Bars of equal width.</summary>
internal static class HistogramFigure
{
    private const double Width = 520;
    private const double Left = 78;
    private const double Right = Width - 24;
    private const double Top = 34;
    private const double Bottom = 280;

    public static string Render(HistogramPlotData plot)
    {
        var values = plot.Values.Where(double.IsFinite).Order().ToArray();
        var canvas = new SvgCanvas(Width, Bottom + 50, plot.Title);
        var (start, bin, counts) = Bins(values);
        var across = new AxisScale(start, start + (bin * counts.Length), Left, Right);
        var upward = AxisScale.Nice(0, Math.Max(counts.Max(), 1), Bottom, Top, 5);
        ValueAxis.Draw(canvas, upward, Left, Right, Top, Bottom, "count", 5, grid: true);

        var bars = new StringBuilder();
        for (var k = 0; k < counts.Length; k++)
        {
            if (counts[k] > 0)
            {
                var from = across.ToPixel(start + (k * bin));
                var to = across.ToPixel(start + ((k + 1) * bin));
                bars.Append('M').Append(SvgCanvas.Number(from)).Append(' ').Append(SvgCanvas.Number(Bottom))
                    .Append('V').Append(SvgCanvas.Number(upward.ToPixel(counts[k]))).Append('H').Append(SvgCanvas.Number(to)).Append('V').Append(SvgCanvas.Number(Bottom)).Append('Z');
            }
        }

        canvas.Fill(bars.ToString(), Palette.Series(0), " stroke=\"#ffffff\" stroke-width=\"1\"");
        canvas.Line(Left, Bottom, Right, Bottom);
        foreach (var (value, label) in across.Ticks(7))
        {
            var x = across.ToPixel(value);
            canvas.Line(x, Bottom, x, Bottom + 4);
            canvas.Text(x, Bottom + 17, label);
        }

        canvas.Text((Left + Right) / 2, Bottom + 36, ValueAxis.WithUnit(plot.Label, plot.Unit));
        canvas.Text(Right, Top - 14, "n = " + values.Length.ToString(CultureInfo.InvariantCulture), TextAnchor.End, Palette.Muted, 11);
        return canvas.ToString();
    }

    /// <summary>
    /// Bins of a round width near the rule of D. Freedman and P. Diaconis (1981): twice the interquartile range over the cube root of the number.
    /// </summary>
    internal static (double Start, double Width, int[] Counts) Bins(double[] ascending)
    {
        if (ascending.Length == 0)
        {
            return (0, 1, [0]);
        }

        var low = ascending[0];
        var high = ascending[^1];
        var range = high - low;
        if (!(range > 0))
        {
            var width = low == 0 ? 1 : AxisScale.NiceStep(Math.Abs(low) * 0.05);
            return (low - (1.5 * width), width, [0, ascending.Length, 0]);
        }

        var spread = ascending[ascending.Length * 3 / 4] - ascending[ascending.Length / 4];
        var raw = 2 * spread / Math.Cbrt(ascending.Length);
        var bin = AxisScale.NiceStep(Math.Clamp(raw, range / 80, range / 5));
        var first = Math.Floor((low / bin) + 1e-9);
        var counts = new int[Math.Max(1, (int)(Math.Floor((high / bin) + 1e-9) - first) + 1)];
        foreach (var value in ascending)
        {
            counts[Math.Clamp((int)(Math.Floor((value / bin) + 1e-9) - first), 0, counts.Length - 1)]++;
        }

        return (first * bin, bin, counts);
    }
}
