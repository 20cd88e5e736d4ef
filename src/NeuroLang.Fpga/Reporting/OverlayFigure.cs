using System.Globalization;
using System.Text;

namespace NeuroLang.Fpga.Reporting;

/// <summary>A recorded variable of one cell in fixed point over the same in float64, as SVG.</summary>
public static class OverlayFigure
{
    private const double Width = 720;
    private const double Height = 240;
    private const double Margin = 40;
    private const int MostPoints = 2000;

    /// <summary>Draws the first cell of a recording.</summary>
    /// <param name="trace">The recording.</param>
    /// <param name="stepMs">The time step in ms.</param>
    public static string Draw(TraceComparison trace, double stepMs)
    {
        var cells = trace.Reference.Cells.Length;
        var values = trace.Reference.Values.Concat(trace.Fixed.Values).Where((_, n) => n % cells == 0).Select(v => v / trace.UnitScale).DefaultIfEmpty(0).ToList();
        var (low, high) = (values.Min(), values.Max());
        var (first, last) = (trace.Reference.Steps.DefaultIfEmpty(0).First(), trace.Reference.Steps.DefaultIfEmpty(1).Last());
        string Points(long[] steps, double[] samples)
        {
            var stride = Math.Max(1, steps.Length / MostPoints);
            return string.Join(" ", Enumerable.Range(0, steps.Length).Where(n => n % stride == 0).Select(n =>
                Number(Margin + ((steps[n] - first) * (Width - (2 * Margin)) / Math.Max(1, last - first))) + ","
                + Number(Height - Margin - (((samples[n * cells] / trace.UnitScale) - low) * (Height - (2 * Margin)) / (high > low ? high - low : 1)))));
        }

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("  <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <polyline fill=\"none\" stroke=\"#999999\" stroke-width=\"2.5\" points=\"{Points(trace.Reference.Steps, trace.Reference.Values)}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <polyline fill=\"none\" stroke=\"#c0392b\" stroke-width=\"1\" points=\"{Points(trace.Fixed.Steps, trace.Fixed.Values)}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Margin}\" y=\"20\">{System.Security.SecurityElement.Escape(trace.Name)} ({System.Security.SecurityElement.Escape(trace.Unit)}): float64 grey, fixed point red</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"4\" y=\"{Number(Margin + 4)}\">{Number(high)}</text>\n  <text x=\"4\" y=\"{Number(Height - Margin + 4)}\">{Number(low)}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Margin}\" y=\"{Number(Height - 12)}\">{Number(first * stepMs)} ms</text>\n  <text x=\"{Width - Margin}\" y=\"{Number(Height - 12)}\" text-anchor=\"end\">{Number(last * stepMs)} ms</text>\n</svg>\n");
        return svg.ToString();
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
