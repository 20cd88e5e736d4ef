using System.Globalization;
using System.Text;

namespace NeuroLang.Benchmarks.Race;

/// <summary>A bar for each contender of each row: its time over that of the program written by hand, on a logarithmic scale.</summary>
internal static class RaceChart
{
    private const int Left = 330;
    private const int Width = 860;
    private const int Bar = 11;
    private const double Smallest = 0.5;
    private const double Largest = 64;

    /// <summary>The chart as SVG.</summary>
    public static string Draw(IReadOnlyList<RaceResult> results)
    {
        var rows = results.GroupBy(r => r.Row).Select(g => (Row: g.Key, Hand: g.First(), Bars: g.Skip(1).Where(r => !r.Contender.Contains("float64", StringComparison.Ordinal)).ToList())).ToList();
        var height = 40 + rows.Sum(r => (r.Bars.Count * (Bar + 2)) + 10);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" font-family=\"sans-serif\" font-size=\"11\">\n");
        text.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        foreach (var tick in new[] { 0.5, 1, 2, 4, 8, 16, 32, 64 })
        {
            var stroke = tick == 1 ? "#333333" : "#dddddd";
            text.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(tick):F1}\" x2=\"{X(tick):F1}\" y1=\"22\" y2=\"{height - 8}\" stroke=\"{stroke}\"/>");
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(tick):F1}\" y=\"16\" text-anchor=\"middle\" fill=\"#333333\">{tick} ×</text>\n");
        }

        var y = 30;
        foreach (var (row, hand, bars) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"4\" y=\"{y + 10}\" fill=\"#111111\">{Title(row)}</text>\n");
            foreach (var result in bars)
            {
                var ratio = result.RatioTo(hand);
                var (from, to) = (X(Math.Min(1, ratio)), X(Math.Max(1, ratio)));
                text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:F1}\" y=\"{y}\" width=\"{Math.Max(1, to - from):F1}\" height=\"{Bar}\" fill=\"{Colour(result)}\"/>");
                text.Append(CultureInfo.InvariantCulture, $"<text x=\"{to + 4:F1}\" y=\"{y + 9}\" fill=\"#333333\">{result.Contender} {ratio:F2}</text>\n");
                y += Bar + 2;
            }

            y += 10;
        }

        return text.Append("</svg>\n").ToString();
    }

    private static string Title(RaceRow row) => row.StateCells > 0 ? row.Title + ", states alone" : row.Title;

    private static string Colour(RaceResult result) => result.Contender switch
    {
        "Brian2" => "#b0b0b0",
        "csharp" => "#7fb3d9",
        "llvm" => "#1f6fb0",
        _ => "#63b88a",
    };

    private static double X(double ratio) => Left + ((Width - Left - 110) * Math.Log(Math.Clamp(ratio, Smallest, Largest) / Smallest) / Math.Log(Largest / Smallest));
}
