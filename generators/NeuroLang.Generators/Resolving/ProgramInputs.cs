using System.Collections.Immutable;
using NeuroLang.Generators.Model;

namespace NeuroLang.Generators.Resolving;

/// <summary>Finds what the classes of a file depend on.</summary>
internal static class ProgramInputs
{
    /// <summary>An additional file, with what it mentions.</summary>
    public static ProgramFile Read(string path, string content)
    {
        var file = new ProgramFile(PathNames.Normalize(path), content, default);
        return file.IsProgram ? file with { Mentioned = new EquatableArray<string>(Mentioned(content)) } : file;
    }

    /// <summary>A file with those it mentions, and those these mention.</summary>
    public static ProgramInput Close(ProgramFile root, ImmutableArray<ProgramFile> files)
    {
        var byPath = new Dictionary<string, ProgramFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[file.Path] = file;
        }

        var reached = new SortedDictionary<string, ProgramFile>(StringComparer.Ordinal) { [root.Path] = root };
        var waiting = new Stack<ProgramFile>([root]);
        while (waiting.Count > 0)
        {
            var file = waiting.Pop();
            foreach (var name in file.Mentioned)
            {
                if (byPath.TryGetValue(PathNames.Beside(file.Path, name), out var found) && !reached.ContainsKey(found.Path))
                {
                    reached.Add(found.Path, found);
                    waiting.Push(found);
                }
            }
        }

        reached.Remove(root.Path);
        return new ProgramInput(root, new EquatableArray<ProgramFile>(reached.Values));
    }

    // Texts in quotation marks, without telling where they stand: more than is imported does no harm.
    private static IEnumerable<string> Mentioned(string content)
    {
        var start = -1;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n')
            {
                start = -1;
            }
            else if (content[i] == '"' && start < 0)
            {
                start = i + 1;
            }
            else if (content[i] == '"')
            {
                yield return content.Substring(start, i - start);
                start = -1;
            }
        }
    }
}
