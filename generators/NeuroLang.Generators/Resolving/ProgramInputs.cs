using System.Collections.Immutable;
using NeuroLang.Generators.Model;

namespace NeuroLang.Generators.Resolving;

/// <summary>Finds what files and circuits depend on.</summary>
internal static class ProgramInputs
{
    /// <summary>An additional file, with what it mentions.</summary>
    public static ProgramFile Read(string path, string content)
    {
        var file = new ProgramFile(PathNames.Normalize(path), content, default, default);
        return file.IsProgram
            ? file with { Mentioned = new EquatableArray<string>(Mentioned(content)), Declarations = new EquatableArray<DeclarationRange>(Declarations.Of(file.Path, content)) }
            : file;
    }

    /// <summary>A file as a whole, with what it uses of others.</summary>
    public static ProgramInput Of(ProgramFile root, ImmutableArray<ProgramFile> files)
    {
        var others = Reached(root, files);
        return new ProgramInput(root with { Mentioned = default, Declarations = default }, new EquatableArray<ProgramFile>(Declarations.Used(root.Content, others)));
    }

    /// <summary>The circuits of a file, each with what it uses of this file and of others.</summary>
    public static IEnumerable<CircuitInput> CircuitsOf(ProgramFile root, ImmutableArray<ProgramFile> files)
    {
        var circuits = root.Declarations.Where(d => d.IsCircuit).ToList();
        List<ProgramFile> all = circuits.Count == 0 ? [] : [root, .. Reached(root, files)];
        foreach (var circuit in circuits)
        {
            var used = Declarations.Used(root.Content.Substring(circuit.Start, circuit.End - circuit.Start), all).ToList();
            var isPart = circuits.Any(other => other != circuit && Declarations.Mentions(root.Content, other, circuit.Name));
            yield return new CircuitInput(circuit.Name, isPart, new ProgramInput(used[0], new EquatableArray<ProgramFile>(used.Skip(1))));
        }
    }

    /// <summary>The files that a file mentions, and those that these mention, by path.</summary>
    private static IReadOnlyList<ProgramFile> Reached(ProgramFile root, ImmutableArray<ProgramFile> files)
    {
        var byPath = new Dictionary<string, ProgramFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[file.Path] = file;
        }

        var reached = new SortedDictionary<string, ProgramFile>(StringComparer.Ordinal);
        var waiting = new Stack<ProgramFile>([root]);
        while (waiting.Count > 0)
        {
            var file = waiting.Pop();
            foreach (var name in file.Mentioned)
            {
                if (byPath.TryGetValue(PathNames.Beside(file.Path, name), out var found) && found.Path != root.Path && !reached.ContainsKey(found.Path))
                {
                    reached.Add(found.Path, found);
                    waiting.Push(found);
                }
            }
        }

        return [.. reached.Values];
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
