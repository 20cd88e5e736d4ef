using System.Text;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Plots;

/// <summary>
/// What a sweep tabulated against its innermost variable: one panel for each tabulated expression, in it one curve for each
/// combination of the outer variables.
/// </summary>
internal static class SweepFigure
{
    private const double Left = 78;
    private const double Top = 20;
    private const double Gap = 18;
    private const int MostLegendLines = 14;

    public static string Render(SweepTable table)
    {
        var across = table.Variables.Length - 1;
        var curves = table.Rows.GroupBy(row => Label(table, row)).ToList();
        var right = FigureRenderer.Width - (across > 0 ? 24 + Math.Min(40 + (curves.Max(c => c.Key.Length) * 6.6), 220) : 24);
        var height = table.Values.Length switch { <= 1 => 260.0, 2 => 170, _ => 130 };
        var bottom = Top + (Math.Max(table.Values.Length, 1) * (height + Gap)) - Gap;
        var canvas = new SvgCanvas(FigureRenderer.Width, bottom + 50, string.Join(", ", table.Values.Select(v => v.Name)));
        var xs = table.Rows.Select(row => row[across]).Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (least, most) = (xs.Min(), xs.Max());
        var horizontal = most > least ? new AxisScale(least, most, Left, right) : new AxisScale(least - 0.5, least + 0.5, Left, right);
        for (var v = 0; v < table.Values.Length; v++)
        {
            var top = Top + (v * (height + Gap));
            var place = table.Variables.Length + v;
            var ys = table.Rows.Select(row => row[place]).Where(double.IsFinite).DefaultIfEmpty(0).ToList();
            var vertical = AxisScale.Nice(ys.Min(), ys.Max(), top + height, top, 5);
            ValueAxis.Draw(canvas, vertical, Left, right, top, top + height, ValueAxis.WithUnit(table.Values[v].Name, table.Values[v].Unit), 5, grid: true);
            for (var c = 0; c < curves.Count; c++)
            {
                Draw(canvas, [.. curves[c].Select(row => (row[across], row[place])).Where(p => double.IsFinite(p.Item1) && double.IsFinite(p.Item2))], horizontal, vertical, Palette.Series(c));
            }

            DrawAcross(canvas, horizontal, table.Variables[across], right, top + height, labelled: v == table.Values.Length - 1);
        }

        if (across > 0)
        {
            DrawLegend(canvas, [.. curves.Select(c => c.Key)], right + 18, bottom);
        }

        return canvas.ToString();
    }

    /// <summary>The outer variables of a row: <c>g = 2 nS, k = 3</c>.</summary>
    private static string Label(SweepTable table, double[] row) => string.Join(", ", table.Variables.Take(table.Variables.Length - 1)
        .Select((column, n) => FormattableString.Invariant($"{column.Name} = {row[n]:G6} {column.Unit}").TrimEnd()));

    private static void Draw(SvgCanvas canvas, (double X, double Y)[] points, AxisScale horizontal, AxisScale vertical, string colour)
    {
        var line = new StringBuilder();
        var marks = new StringBuilder();
        foreach (var (x, y) in points)
        {
            var (px, py) = (horizontal.ToPixel(x), vertical.ToPixel(y));
            line.Append(line.Length == 0 ? 'M' : 'L').Append(SvgCanvas.Number(px)).Append(' ').Append(SvgCanvas.Number(py));
            marks.Append('M').Append(SvgCanvas.Number(px - 2)).Append(' ').Append(SvgCanvas.Number(py - 2)).Append("h4v4h-4z");
        }

        if (points.Length > 0)
        {
            canvas.Stroke(line.ToString(), colour, 1.3, " stroke-linejoin=\"round\"");
            canvas.Fill(marks.ToString(), colour, "");
        }
    }

    private static void DrawAcross(SvgCanvas canvas, AxisScale scale, TableColumn variable, double right, double y, bool labelled)
    {
        canvas.Line(Left, y, right, y);
        foreach (var (value, label) in scale.Ticks(8))
        {
            var x = scale.ToPixel(value);
            canvas.Line(x, y, x, y + 4);
            if (labelled)
            {
                canvas.Text(x, y + 17, label);
            }
        }

        if (labelled)
        {
            canvas.Text((Left + right) / 2, y + 36, ValueAxis.WithUnit(variable.Name, variable.Unit));
        }
    }

    private static void DrawLegend(SvgCanvas canvas, string[] labels, double x, double bottom)
    {
        var y = Top + 8;
        for (var n = 0; n < labels.Length; n++, y += 17)
        {
            if (n == MostLegendLines || y > bottom - 10)
            {
                canvas.Text(x, y + 4, FormattableString.Invariant($"and {labels.Length - n} more"), TextAnchor.Start, Palette.Muted, 11);
                return;
            }

            canvas.Line(x, y, x + 18, y, Palette.Series(n), 2);
            canvas.Text(x + 24, y + 4, labels[n], TextAnchor.Start, size: 11);
        }
    }
}
