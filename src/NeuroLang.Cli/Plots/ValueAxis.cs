namespace NeuroLang.Cli.Plots;

/// <summary>Values upward, with ticks, faint lines across and a label along the axis.</summary>
internal static class ValueAxis
{
    public static void Draw(SvgCanvas canvas, AxisScale scale, double left, double right, double top, double bottom, string label, int ticks, bool grid)
    {
        foreach (var (value, text) in scale.Ticks(ticks))
        {
            var y = scale.ToPixel(value);
            if (grid)
            {
                canvas.Line(left, y, right, y, Palette.Grid);
            }

            canvas.Line(left - 4, y, left, y);
            canvas.Text(left - 8, y + 4, text, TextAnchor.End);
        }

        canvas.Line(left, top, left, bottom);
        canvas.Text(left - 54, (top + bottom) / 2, label, upward: true);
    }

    /// <summary>A name with its unit in parentheses, where it has one.</summary>
    public static string WithUnit(string name, string unit) => unit.Length == 0 ? name : name + " (" + unit + ")";
}
