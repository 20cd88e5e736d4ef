using System.Text;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Generators.Model;

namespace NeuroLang.Generators.Resolving;

/// <summary>
/// Cuts files down to what a program or a circuit uses of them, so that a change elsewhere in them does not concern it. A declaration is used where its name occurs, in whatever meaning:
/// more than is needed does no harm. What is left out becomes empty lines, for the places of the rest to stay.
/// </summary>
internal static class Declarations
{
    /// <summary>The declarations of a text, as far as errors of syntax let them be found: what stands between two belongs to the second, and so does an error there.</summary>
    public static IReadOnlyList<DeclarationRange> Of(string path, string content)
    {
        try
        {
            return [.. Ranges(Parser.Parse(new SourceText(path, content)))];
        }
        catch (InternalCompilerException)
        {
            // The file is compiled as a program too, and that says so.
            return [];
        }
    }

    /// <summary>Whether the name of something occurs in a declaration.</summary>
    public static bool Mentions(string content, DeclarationRange declaration, string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        AddWords(content, declaration.Start, declaration.End, words);
        return words.Contains(name);
    }

    /// <summary>The files with what a text uses, directly or not.</summary>
    public static IEnumerable<ProgramFile> Used(string text, IReadOnlyList<ProgramFile> files)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var kept = new HashSet<(int File, int Declaration)>();
        AddWords(text, 0, text.Length, names);
        foreach (var file in files.Where(f => f.Declarations.Count == 0))
        {
            AddWords(file.Content, 0, file.Content.Length, names);
        }

        for (var before = -1; before < kept.Count;)
        {
            before = kept.Count;
            for (var f = 0; f < files.Count; f++)
            {
                for (var d = 0; d < files[f].Declarations.Count; d++)
                {
                    var declaration = files[f].Declarations[d];
                    if (names.Contains(declaration.Name) && kept.Add((f, d)))
                    {
                        AddWords(files[f].Content, declaration.Start, declaration.End, names);
                    }
                }
            }
        }

        return files.Select((file, f) => Cut(file, [.. file.Declarations.Where((_, d) => !kept.Contains((f, d)))]));
    }

    private static IEnumerable<DeclarationRange> Ranges(SyntaxTree tree)
    {
        var start = tree.Root.Imports.Select(i => i.Span.End).DefaultIfEmpty(0).Max();
        foreach (var declaration in tree.Root.Declarations)
        {
            yield return new DeclarationRange(declaration.Name.Text, declaration is CircuitSyntax, start, declaration.Span.End);
            start = declaration.Span.End;
        }
    }

    /// <summary>A file without some of its declarations, equal to that of another text which differs in these alone.</summary>
    private static ProgramFile Cut(ProgramFile file, IReadOnlyList<DeclarationRange> unused)
    {
        var builder = new StringBuilder(file.Content.Length);
        var position = 0;
        foreach (var declaration in unused)
        {
            builder.Append(file.Content, position, declaration.Start - position);
            builder.Append('\n', file.Content.Skip(declaration.Start).Take(declaration.End - declaration.Start).Count(c => c == '\n'));
            position = declaration.End;
        }

        builder.Append(file.Content, position, file.Content.Length - position);
        return new ProgramFile(file.Path, builder.ToString(), default, default);
    }

    private static void AddWords(string text, int start, int end, HashSet<string> words)
    {
        for (var i = start; i < end; i++)
        {
            var first = i;
            while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
            {
                i++;
            }

            if (i > first)
            {
                words.Add(text.Substring(first, i - first));
            }
        }
    }
}
