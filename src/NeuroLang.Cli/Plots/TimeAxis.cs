namespace NeuroLang.Cli.Plots;

/// <summary>Time to the right, in ms for short spans and in s for long ones.</summary>
internal sealed class TimeAxis
{
    private readonly double _millisecondsInUnit;
    private readonly AxisScale _scale;
    private readonly double _left;
    private readonly double _right;

    public TimeAxis(double startMilliseconds, double endMilliseconds, double left, double right)
    {
        var seconds = endMilliseconds - startMilliseconds > 2000;
        _millisecondsInUnit = seconds ? 1000 : 1;
        Label = seconds ? "time (s)" : "time (ms)";
        _scale = new AxisScale(startMilliseconds / _millisecondsInUnit, endMilliseconds / _millisecondsInUnit, left, right);
        _left = left;
        _right = right;
    }

    public string Label { get; }

    public double ToPixel(double milliseconds) => _scale.ToPixel(milliseconds / _millisecondsInUnit);

    /// <summary>Draws the line, its ticks and, where wanted, their numbers and the label.</summary>
    public void Draw(SvgCanvas canvas, double y, bool labelled)
    {
        canvas.Line(_left, y, _right, y);
        foreach (var (value, label) in _scale.Ticks(8))
        {
            var x = _scale.ToPixel(value);
            canvas.Line(x, y, x, y + 4);
            if (labelled)
            {
                canvas.Text(x, y + 17, label);
            }
        }

        if (labelled)
        {
            canvas.Text((_left + _right) / 2, y + 36, Label);
        }
    }
}
