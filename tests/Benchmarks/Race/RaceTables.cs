using System.Globalization;
using System.Text;

namespace NeuroLang.Benchmarks.Race;

/// <summary>Results as text.</summary>
internal static class RaceTables
{
    /// <summary>The contenders of one row, one a line, with the rates that show that the work is the same.</summary>
    public static string Lines(RaceRow row, IReadOnlyList<RaceResult> results)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{row.Title} [{row.Key}], {(row.StateCells > 0 ? "ns a cell and step" : "s a biological second")}\n");
        foreach (var result in results)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {result.Contender,-22} {Number(result.Fastest),8} / {Number(result.Median),8}  {result.RatioTo(results[0]),6:F2} x hand  build {result.Build:F3} s  {Rates(result)}{Gain(result, results)}\n");
        }

        return text.ToString();
    }

    private static string Gain(RaceResult result, IReadOnlyList<RaceResult> results)
    {
        if (result.Threads == 1)
        {
            return "";
        }

        var (shortest, median) = result.GainOver(Alone(result, results));
        return string.Create(CultureInfo.InvariantCulture, $", {shortest:F2} / {median:F2} times as fast as one thread");
    }

    /// <summary>The same contender with one thread.</summary>
    public static RaceResult Alone(RaceResult result, IEnumerable<RaceResult> results) =>
        results.Last(r => r.Row == result.Row && r.Threads == 1 && result.Contender.StartsWith(r.Contender, StringComparison.Ordinal));

    /// <summary>A number with three digits that count.</summary>
    public static string Number(double value) => value switch
    {
        < 0.1 => value.ToString("F4", CultureInfo.InvariantCulture),
        < 1 => value.ToString("F3", CultureInfo.InvariantCulture),
        < 10 => value.ToString("F2", CultureInfo.InvariantCulture),
        _ => value.ToString("F1", CultureInfo.InvariantCulture),
    };

    /// <summary>The rates of the populations, averaged over the rounds.</summary>
    public static string Rates(RaceResult result) => string.Join(
        ' ', result.Times[0].Rates.Select((rate, n) => result.Times.Average(t => t.Rates[n].Hertz).ToString("F1", CultureInfo.InvariantCulture))) + " Hz";
}
