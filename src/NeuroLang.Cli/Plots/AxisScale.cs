using System.Globalization;

namespace NeuroLang.Cli.Plots;

/// <summary>Maps values to pixels and finds round numbers for ticks.</summary>
internal sealed class AxisScale
{
    private readonly double _pixelLow;
    private readonly double _pixelHigh;

    /// <summary>An axis over exactly the given values.</summary>
    /// <param name="low">Smallest value.</param>
    /// <param name="high">Largest value.</param>
    /// <param name="pixelLow">Where the smallest value stands.</param>
    /// <param name="pixelHigh">Where the largest stands.</param>
    public AxisScale(double low, double high, double pixelLow, double pixelHigh)
    {
        Low = low;
        High = high > low ? high : low + 1;
        _pixelLow = pixelLow;
        _pixelHigh = pixelHigh;
    }

    public double Low { get; }

    public double High { get; }

    /// <summary>An axis whose ends are moved outward to ticks, with room about a constant.</summary>
    public static AxisScale Nice(double low, double high, double pixelLow, double pixelHigh, int ticks)
    {
        if (!(high > low))
        {
            var room = low == 0 ? 1 : Math.Abs(low) * 0.1;
            (low, high) = (low - room, low + room);
        }

        var step = NiceStep((high - low) / ticks);
        return new AxisScale(Math.Floor((low / step) + 1e-9) * step, Math.Ceiling((high / step) - 1e-9) * step, pixelLow, pixelHigh);
    }

    public double ToPixel(double value) => _pixelLow + ((value - Low) / (High - Low) * (_pixelHigh - _pixelLow));

    /// <summary>About <paramref name="count"/> round values inside the axis, with their labels.</summary>
    public IEnumerable<(double Value, string Label)> Ticks(int count)
    {
        var step = NiceStep((High - Low) / Math.Max(count, 1));
        var decimals = Math.Clamp((int)-Math.Floor(Math.Log10(step) + 1e-9), 0, 12);
        var first = (long)Math.Ceiling((Low / step) - 1e-6);
        var last = (long)Math.Floor((High / step) + 1e-6);
        for (var k = first; k <= last; k++)
        {
            yield return (k * step, Label(k * step, step, decimals));
        }
    }

    /// <summary>The smallest of 1, 2, 5 times a power of ten that is not below <paramref name="raw"/>.</summary>
    public static double NiceStep(double raw)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var share = raw / power;
        var factor = share <= 1.0000001 ? 1 : share <= 2.0000001 ? 2 : share <= 5.0000001 ? 5 : 10;
        return factor * power;
    }

    private static string Label(double value, double step, int decimals)
    {
        var text = step < 1e-4 || Math.Abs(value) >= 1e6
            ? value.ToString("0.###e+0", CultureInfo.InvariantCulture)
            : value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.Replace('-', '\u2212');
    }
}
