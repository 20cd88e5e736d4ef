using System.Text;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Plots;

/// <summary>A matrix as a map of colours with its scale at the side. Large matrices are shown as means over square blocks.</summary>
internal static class MatrixFigure
{
    private const int MostCells = 128;
    private const int Shades = 64;
    private const double Left = 78;
    private const double Top = 20;
    private const double Longest = 400;

    public static string Render(MatrixPlotData plot)
    {
        var rows = Math.Max(plot.RowCount, 1);
        var columns = Math.Max(plot.ColumnCount, 1);
        var block = Math.Max(1, (Math.Max(rows, columns) + MostCells - 1) / MostCells);
        var (down, across) = ((int)((rows + block - 1) / block), (int)((columns + block - 1) / block));
        var cell = Longest / Math.Max(down, across);
        var (width, height) = (Math.Max(cell * across, 40), Math.Max(cell * down, 40));
        var values = Blocks(plot, block, down, across);
        var right = Left + width;
        var bottom = Top + height;
        var canvas = new SvgCanvas(right + 110, Math.Max(bottom, Top + 160) + 50, plot.Title);

        var lowest = Math.Min(values.Where(v => !double.IsNaN(v)).DefaultIfEmpty(0).Min(), 0);
        var highest = Math.Max(values.Where(v => !double.IsNaN(v)).DefaultIfEmpty(0).Max(), 0);
        if (lowest == 0 && highest == 0)
        {
            highest = 1;
        }

        DrawCells(canvas, values, down, across, width / across, height / down, lowest, highest);
        canvas.Stroke(FormattableString.Invariant($"M{Left:0.##} {Top:0.##}H{right:0.##}V{bottom:0.##}H{Left:0.##}Z"), Palette.Ink, 1);
        DrawAxes(canvas, plot, rows, columns, right, bottom);
        DrawScale(canvas, plot, right + 26, Math.Max(bottom, Top + 160), lowest, highest);
        return canvas.ToString();
    }

    /// <summary>Mean over each block of the summed weights of its pairs, pairs without a synapse counting as zero; NaN where a block has no synapse.</summary>
    private static double[] Blocks(MatrixPlotData plot, long block, int down, int across)
    {
        var sums = new double[down * across];
        Array.Fill(sums, double.NaN);
        for (var s = 0; s < plot.Values.Length; s++)
        {
            var at = (int)(((plot.Rows[s] / block) * across) + (plot.Columns[s] / block));
            sums[at] = double.IsNaN(sums[at]) ? plot.Values[s] : sums[at] + plot.Values[s];
        }

        for (var r = 0; r < down; r++)
        {
            for (var c = 0; c < across; c++)
            {
                var pairs = Math.Min(block, plot.RowCount - (r * block)) * Math.Min(block, plot.ColumnCount - (c * block));
                sums[(r * across) + c] /= Math.Max(pairs, 1);
            }
        }

        return sums;
    }

    private static string Colour(double share, bool signed) => signed ? Palette.Diverging(share) : Palette.Sequential(Math.Abs(share));

    private static double Shade(double value, double lowest, double highest) => Math.Round(value / Math.Max(-lowest, highest) * Shades) / Shades;

    private static void DrawCells(SvgCanvas canvas, double[] values, int down, int across, double width, double height, double lowest, double highest)
    {
        var signed = lowest < 0;
        var paths = new SortedDictionary<double, StringBuilder>();
        for (var r = 0; r < down; r++)
        {
            for (var c = 0; c < across;)
            {
                var value = values[(r * across) + c];
                var from = c++;
                if (double.IsNaN(value))
                {
                    continue;
                }

                var shade = Shade(value, lowest, highest);
                while (c < across && Shade(values[(r * across) + c], lowest, highest) == shade)
                {
                    c++;
                }

                if (!paths.TryGetValue(shade, out var path))
                {
                    paths.Add(shade, path = new StringBuilder());
                }

                path.Append('M').Append(SvgCanvas.Number(Left + (from * width))).Append(' ').Append(SvgCanvas.Number(Top + (r * height)))
                    .Append('H').Append(SvgCanvas.Number(Left + (c * width))).Append('v').Append(SvgCanvas.Number(height)).Append('H').Append(SvgCanvas.Number(Left + (from * width))).Append('Z');
            }
        }

        foreach (var (shade, path) in paths)
        {
            canvas.Fill(path.ToString(), Colour(shade, signed), " shape-rendering=\"crispEdges\"");
        }
    }

    private static void DrawAxes(SvgCanvas canvas, MatrixPlotData plot, long rows, long columns, double right, double bottom)
    {
        foreach (var (value, label) in IndexTicks(columns))
        {
            var x = Left + ((value + 0.5) / columns * (right - Left));
            canvas.Line(x, bottom, x, bottom + 4);
            canvas.Text(x, bottom + 17, label);
        }

        foreach (var (value, label) in IndexTicks(rows))
        {
            var y = Top + ((value + 0.5) / rows * (bottom - Top));
            canvas.Line(Left - 4, y, Left, y);
            canvas.Text(Left - 8, y + 4, label, TextAnchor.End);
        }

        canvas.Text((Left + right) / 2, bottom + 36, "from " + plot.ColumnLabel);
        canvas.Text(Left - 54, (Top + bottom) / 2, "to " + plot.RowLabel, upward: true);
    }

    private static IEnumerable<(double Value, string Label)> IndexTicks(long count)
    {
        var step = Math.Max(1, (long)AxisScale.NiceStep(count / 6.0));
        for (long k = 0; k < count; k += step)
        {
            yield return (k, FormattableString.Invariant($"{k}"));
        }
    }

    private static void DrawScale(SvgCanvas canvas, MatrixPlotData plot, double x, double bottom, double lowest, double highest)
    {
        const double Bar = 14;
        var scale = new AxisScale(lowest, highest, bottom, Top);
        for (var k = 0; k < Shades; k++)
        {
            var middle = lowest + ((k + 0.5) / Shades * (highest - lowest));
            var y = scale.ToPixel(lowest + ((k + 1.0) / Shades * (highest - lowest)));
            canvas.Rectangle(x, y, Bar, ((bottom - Top) / Shades) + 0.5, Colour(Shade(middle, lowest, highest), lowest < 0));
        }

        foreach (var (value, label) in scale.Ticks(5))
        {
            var y = scale.ToPixel(value);
            canvas.Line(x + Bar, y, x + Bar + 4, y);
            canvas.Text(x + Bar + 8, y + 4, label, TextAnchor.Start);
        }

        canvas.Text(x + Bar + 60, (Top + bottom) / 2, ValueAxis.WithUnit(plot.Label, plot.Unit), upward: true);
    }
}
