using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Text;
using NeuroLang.Tests;

namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>Broken programs give diagnostics, never a crash; programs without errors have nothing unresolved in them.</summary>
public sealed class BinderFuzzTests
{
    private const int Cases = 2500;

    [Fact]
    public void MutatedProgramsNeverCrashTheBinder()
    {
        var programs = Programs();
        var words = programs.SelectMany(p => p.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal).ToArray();
        var random = new Random(20260);
        var good = 0;
        for (var i = 0; i < Cases; i++)
        {
            var text = programs[random.Next(programs.Count)];
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                text = Mutate(text, words, random);
            }

            var program = Binder.Bind(Parser.Parse(new SourceText("fuzz.nl", text)), new NoImports());
            if (!program.HasErrors)
            {
                good++;
                Assert.True(BoundGraph.FindUnresolved(program) is null, BoundGraph.FindUnresolved(program) + "\n" + text);
            }

            Assert.All(program.Diagnostics, d => Assert.DoesNotContain("{0}", d.Message, StringComparison.Ordinal));
        }

        Assert.InRange(good, 1, Cases - 1);
    }

    [Fact]
    public void ExamplesAndLibraryBindWithoutDiagnostics()
    {
        foreach (var text in Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.nl", SearchOption.AllDirectories)
                     .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "NeuroLang.Compiler", "Library"), "*.nl"))
                     .Select(File.ReadAllText))
        {
            var program = Binder.Bind(Parser.Parse(new SourceText("example.nl", text)), new NoImports());
            Assert.Empty(program.Diagnostics);
            Assert.Null(BoundGraph.FindUnresolved(program));
        }
    }

    private static List<string> Programs() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.nl", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Compiler.Tests", "Binding", "Fixtures"), "*.nl"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Append(BinderTests.LaterParts)
            .Append(BinderTests.Plastic)
            .Select(t => t.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal))
            .Where(t => t.Length < 6000)
            .ToList();

    private static string Mutate(string text, string[] words, Random random)
    {
        if (text.Length < 4)
        {
            return text;
        }

        var at = random.Next(text.Length);
        var length = random.Next(1, Math.Min(30, text.Length - at) + 1);
        var word = words[random.Next(words.Length)];
        return random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text[..at],
            3 => text.Insert(at, " " + word + " "),
            4 => ReplaceWord(text, at, word),
            _ => ReplaceWord(text, at, ReadWord(text, random.Next(text.Length))),
        };
    }

    private static string ReplaceWord(string text, int at, string word)
    {
        var old = ReadWord(text, at);
        var start = text.IndexOf(old, Math.Max(0, at - old.Length), StringComparison.Ordinal);
        return old.Length == 0 || start < 0 ? text : text.Remove(start, old.Length).Insert(start, word);
    }

    private static string ReadWord(string text, int at)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
