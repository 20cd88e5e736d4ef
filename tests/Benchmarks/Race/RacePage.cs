using System.Globalization;
using System.Text;

namespace NeuroLang.Benchmarks.Race;

/// <summary>The section of <c>docs/benchmarks.md</c> between two marks, and its chart.</summary>
/// <param name="root">The root of the repository.</param>
internal sealed class RacePage(string root)
{
    private const string Begin = "<!-- race: made by eng/race.sh -->";
    private const string End = "<!-- race: end -->";

    /// <summary>Writes both.</summary>
    public void Write(IReadOnlyList<RaceResult> results)
    {
        var page = Path.Combine(root, "docs", "benchmarks.md");
        var text = File.ReadAllText(page);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException(page + " has no section of the race.");
        }

        File.WriteAllText(page, text[..(begin + Begin.Length)] + "\n\n" + Section(results) + "\n" + text[end..]);
        File.WriteAllText(Path.Combine(root, "docs", "images", "race.svg"), RaceChart.Draw(results));
    }

    private static string Section(IReadOnlyList<RaceResult> results)
    {
        var text = new StringBuilder();
        text.Append("![Times relative to programs written by hand](images/race.svg)\n\n");
        Table(text, "seconds of simulation for a second of biological time, shortest / median", [.. results.Where(r => r.Row.StateCells == 0)]);
        Table(text, "update of states alone, ns for each cell and step, shortest / median", [.. results.Where(r => r.Row.StateCells > 0)]);
        Threads(text, results);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Threads(StringBuilder text, IReadOnlyList<RaceResult> results)
    {
        var threaded = results.Where(r => r.Threads > 1 && r.Row.IsThreaded).ToArray();
        if (threaded.Length == 0)
        {
            return;
        }

        text.Append("| two threads, times as fast as one | | shortest times | median of rounds |\n|---|---|---|---|\n");
        foreach (var result in threaded)
        {
            var (shortest, median) = result.GainOver(RaceTables.Alone(result, results));
            text.Append(CultureInfo.InvariantCulture, $"| {(result == threaded.First(r => r.Row == result.Row) ? result.Row.Title : "")} | {result.Contender} | {shortest:F2} | {median:F2} |\n");
        }

        text.Append('\n');
    }

    private static void Table(StringBuilder text, string title, IReadOnlyList<RaceResult> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"| {title} | | | of hand | goal | build | rates |\n|---|---|---|---|---|---|---|\n");
        foreach (var row in results.GroupBy(r => r.Row))
        {
            var hand = row.First();
            var isFirst = true;
            foreach (var result in row)
            {
                var goal = result.Threads > 1 || result == hand || result.Contender.Contains("float64", StringComparison.Ordinal) || result.Contender == "Brian2"
                    ? "" : row.Key.Limit.ToString("F2", CultureInfo.InvariantCulture);
                text.Append(CultureInfo.InvariantCulture, $"| {(isFirst ? row.Key.Title : "")} | {result.Contender} | {RaceTables.Number(result.Fastest)} / {RaceTables.Number(result.Median)} | ");
                text.Append(CultureInfo.InvariantCulture, $"{result.RatioTo(hand):F2} | {goal} | {Build(result)} | {RaceTables.Rates(result)} |\n");
                isFirst = false;
            }
        }

        text.Append('\n');
    }

    private static string Build(RaceResult result) => double.IsNaN(result.Build) ? "" : result.Build.ToString("F3", CultureInfo.InvariantCulture) + " s";
}
