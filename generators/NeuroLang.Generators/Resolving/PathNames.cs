namespace NeuroLang.Generators.Resolving;

/// <summary>Paths as text: the generator opens no files.</summary>
internal static class PathNames
{
    /// <summary>The path with slashes, without <c>.</c> and <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>A path that is written in a file, from where the file is.</summary>
    public static string Beside(string file, string path) => path.StartsWith("/", StringComparison.Ordinal) ? Normalize(path) : Normalize(file.Substring(0, file.LastIndexOf('/') + 1) + path);

    /// <summary>A name for what is generated from a file, unique among the files of a project: its path from the project's folder, or its name and a number where it is elsewhere.</summary>
    public static string Hint(string file, string folder)
    {
        var isInside = folder.Length > 0 && file.StartsWith(folder, StringComparison.Ordinal);
        var name = isInside ? file.Substring(folder.Length) : file.Substring(file.LastIndexOf('/') + 1);
        var stem = new string([.. name.Substring(0, name.LastIndexOf('.')).Select(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' ? c : '.')]);
        return isInside ? stem : stem + "." + Hash(file).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    // FNV-1a: the hash codes of the framework differ from process to process.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
