namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// Makes a failing program shorter as long as it fails in the same way: it leaves out blocks, then lines, then halves of what is left, until nothing
/// more can go (delta debugging, Zeller and Hildebrandt 2002, by lines).
/// </summary>
/// <param name="fails">How a text fails, or null where it does not.</param>
internal sealed class ProgramReducer(Func<string, string?> fails)
{
    private const int MostTrials = 400;

    private int _trials;

    /// <summary>The shortest text found.</summary>
    /// <param name="text">The program.</param>
    /// <param name="difference">How it fails.</param>
    public string Reduce(string text, string difference)
    {
        var kind = Kind(difference);
        var lines = text.Split('\n').ToList();
        for (var before = int.MaxValue; before > lines.Count && _trials < MostTrials;)
        {
            before = lines.Count;
            for (var first = lines.Count - 1; first >= 0; first--)
            {
                var shorter = lines.Where((_, n) => n < first || n >= first + Block(lines, first)).ToList();
                if (_trials++ < MostTrials && fails(string.Join("\n", shorter)) is { } other && Kind(other) == kind)
                {
                    lines = shorter;
                    first = Math.Min(first, lines.Count);
                }
            }
        }

        return string.Join("\n", lines);
    }

    // What differs may change its name and numbers on the way; an error of the compiler may not become a difference, nor another error.
    private static string Kind(string difference) => difference.Contains("error NL", StringComparison.Ordinal)
        ? difference[difference.IndexOf("error NL", StringComparison.Ordinal)..][..12]
        : difference.Contains("Exception", StringComparison.Ordinal) ? difference[..Math.Min(60, difference.Length)] : "difference";

    /// <summary>The number of lines of the block that starts in a line, or one.</summary>
    private static int Block(List<string> lines, int first)
    {
        var depth = 0;
        for (var n = first; n < lines.Count; n++)
        {
            depth += lines[n].Count(c => c == '{') - lines[n].Count(c => c == '}');
            if (depth <= 0)
            {
                return n - first + 1;
            }
        }

        return 1;
    }
}
