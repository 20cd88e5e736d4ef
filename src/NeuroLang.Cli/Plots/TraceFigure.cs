using System.Text;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Plots;

/// <summary>Curves over time, one panel for each variable and unit.</summary>
internal static class TraceFigure
{
    private const double Left = 78;
    private const double Top = 20;
    private const double Gap = 18;
    private const int MostLegendLines = 14;

    public static string Render(TracePlotData plot)
    {
        var panels = plot.Curves.GroupBy(c => (c.Variable, c.Unit)).ToList();
        var longest = plot.Curves.Select(c => c.Label.Length).DefaultIfEmpty(0).Max();
        var right = FigureRenderer.Width - 24 - Math.Min(40 + (longest * 6.6), 220);
        var height = panels.Count switch { <= 1 => 260.0, 2 => 170, _ => 130 };
        var bottom = Top + (Math.Max(panels.Count, 1) * (height + Gap)) - Gap;
        var canvas = new SvgCanvas(FigureRenderer.Width, bottom + 50, plot.Title);
        var time = new TimeAxis(plot.StartMilliseconds, plot.EndMilliseconds, Left, right);
        var colours = plot.Curves.Select(c => c.Label).Distinct(StringComparer.Ordinal).Select((label, n) => (label, n)).ToDictionary(p => p.label, p => p.n, StringComparer.Ordinal);

        for (var p = 0; p < panels.Count; p++)
        {
            var top = Top + (p * (height + Gap));
            DrawPanel(canvas, time, [.. panels[p]], colours, top, top + height, right);
            time.Draw(canvas, top + height, labelled: p == panels.Count - 1);
        }

        DrawLegend(canvas, colours, right + 18, bottom);
        return canvas.ToString();
    }

    private static void DrawPanel(SvgCanvas canvas, TimeAxis time, List<TraceCurve> curves, Dictionary<string, int> colours, double top, double bottom, double right)
    {
        var finite = curves.SelectMany(c => c.Values).Where(double.IsFinite).DefaultIfEmpty(0);
        var (low, high) = finite.Aggregate((Low: double.PositiveInfinity, High: double.NegativeInfinity), (r, v) => (Math.Min(r.Low, v), Math.Max(r.High, v)));
        var scale = AxisScale.Nice(low, high, bottom, top, 5);
        ValueAxis.Draw(canvas, scale, Left, right, top, bottom, ValueAxis.WithUnit(curves[0].Variable, curves[0].Unit), 5, grid: true);
        foreach (var curve in curves)
        {
            canvas.Stroke(Path(curve, time, scale), Palette.Series(colours[curve.Label]), 1.3, " stroke-linejoin=\"round\"");
        }
    }

    /// <summary>The curve's path; of the samples that fall on the same half pixel only the first, lowest, highest and last are drawn.</summary>
    private static string Path(TraceCurve curve, TimeAxis time, AxisScale scale)
    {
        var path = new StringBuilder();
        var penDown = false;
        void Point(int n)
        {
            path.Append(penDown ? 'L' : 'M').Append(SvgCanvas.Number(time.ToPixel(curve.Times[n]))).Append(' ').Append(SvgCanvas.Number(scale.ToPixel(curve.Values[n])));
            penDown = true;
        }

        for (var from = 0; from < curve.Times.Length;)
        {
            if (!double.IsFinite(curve.Values[from]))
            {
                penDown = false;
                from++;
                continue;
            }

            var column = Math.Floor(time.ToPixel(curve.Times[from]) * 2);
            var to = from;
            var (lowest, highest) = (from, from);
            while (to + 1 < curve.Times.Length && double.IsFinite(curve.Values[to + 1]) && Math.Floor(time.ToPixel(curve.Times[to + 1]) * 2) == column)
            {
                to++;
                lowest = curve.Values[to] < curve.Values[lowest] ? to : lowest;
                highest = curve.Values[to] > curve.Values[highest] ? to : highest;
            }

            foreach (var n in new[] { from, lowest, highest, to }.Distinct().Order())
            {
                Point(n);
            }

            from = to + 1;
        }

        return path.ToString();
    }

    private static void DrawLegend(SvgCanvas canvas, Dictionary<string, int> colours, double x, double bottom)
    {
        var y = Top + 8;
        var shown = 0;
        foreach (var (label, n) in colours.OrderBy(p => p.Value))
        {
            if (shown == MostLegendLines || y > bottom - 10)
            {
                canvas.Text(x, y + 4, FormattableString.Invariant($"and {colours.Count - shown} more"), TextAnchor.Start, Palette.Muted, 11);
                return;
            }

            canvas.Line(x, y, x + 18, y, Palette.Series(n), 2);
            canvas.Text(x + 24, y + 4, label, TextAnchor.Start, size: 11);
            y += 17;
            shown++;
        }
    }
}
