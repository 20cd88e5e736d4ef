namespace NeuroLang.Compiler.Parsing;

/// <summary>Finds the word that was probably meant.</summary>
internal static class EditDistance
{
    /// <summary>The nearest candidate, or null where none is near: a third of the letters may differ, at least one; the first wins among equals.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            // A short word has too many neighbours: it must keep its first letter.
            if (candidate == word || (word.Length < 4 && candidate[0] != word[0]))
            {
                continue;
            }

            var distance = Between(word, candidate);
            if (distance <= limit && distance < Math.Max(word.Length, candidate.Length) - 1)
            {
                best = candidate;
                limit = distance - 1;
            }
        }

        return best;
    }

    /// <summary>Letters to change, add, leave out or swap with their neighbour (restricted Damerau-Levenshtein distance).</summary>
    public static int Between(string a, string b)
    {
        var rows = new int[a.Length + 1][];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i] = new int[b.Length + 1];
            rows[i][0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i][j] = Math.Min(Math.Min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }

        return rows[a.Length][b.Length];
    }
}
