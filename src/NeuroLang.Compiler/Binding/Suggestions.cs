namespace NeuroLang.Compiler.Binding;

/// <summary>Finds what was probably meant.</summary>
internal static class Suggestions
{
    private const int LongestName = 60;

    /// <summary>The hint <c>did you mean 'x'?</c> for the nearest candidate, or null where none is near.</summary>
    public static string? DidYouMean(string name, IEnumerable<string> candidates)
    {
        var nearest = Nearest(name, candidates);
        return nearest is null ? null : $"did you mean '{nearest}'?";
    }

    /// <summary>The nearest candidate within a third of the name's length; of equally near ones that with the same first letter.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        string? best = null;

        // Of a name of one letter only its case can be wrong: every other one would be as near.
        var bestDistance = name.Length == 1 ? 2 : (2 * Math.Max(1, (name.Length + 1) / 3)) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length == 0 || candidate == name || Math.Abs(candidate.Length - name.Length) * 2 > bestDistance)
            {
                continue;
            }

            var distance = Distance(name, candidate);
            if (distance < bestDistance || (distance == bestDistance && best is not null && best[0] != name[0] && candidate[0] == name[0]))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>Twice the number of edits (insert, delete, replace, exchange neighbours); a change of case alone counts one.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = 2 * i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = 2 * j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = a[i - 1] == b[j - 1] ? 0 : char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 1 : 2;
                var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 2, rows[i - 1, j - 1] + replace);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, rows[i - 2, j - 2] + 2);
                }

                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }
}
