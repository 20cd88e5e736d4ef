using System.Text;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Tests.Formatting;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Tests.Parsing;

/// <summary>Whatever the text, the parser gives a tree and diagnostics within it, and the formatter keeps its promise.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Words =
    [
        "cell", "synapse", "circuit", "experiment", "param", "state", "let", "input", "update", "spike", "when", "where", "on", "pre", "every", "population", "group", "connect",
        "->", "weight", "delay", "by", "via", "record", "run", "expect", "plot", "if", "then", "else", "for", "in", "and", "or", "not", "true", "{", "}", "(", ")", "[", "]", ",", ":",
        "..", ".", "+", "-", "*", "/", "^", "=", "==", "+=", "<", ">=", "'", "%", "1", "2.5", "1e3", "mV", "ms", "m", "x", "v", "foo", "\"text\"", "\"open", "//c\n", "/*c*/", "/*", "///d\n",
        "\n", " ", ";", "§", "😀", "\0", "\r", "sum", "of", "over", "at", "step", "min", "train", "const", "fn", "import",
    ];

    [Fact]
    public void RandomBytes() => Run(2500, (random, text) =>
    {
        for (var length = random.Next(120); length > 0; length--)
        {
            text.Append((char)(random.Next(8) == 0 ? random.Next(65536) : random.Next(1, 128)));
        }
    });

    [Fact]
    public void RandomWords() => Run(4000, (random, text) =>
    {
        for (var length = random.Next(60); length > 0; length--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(' ', random.Next(2));
        }
    });

    [Fact]
    public void TruncatedPrograms() => Run(1500, (random, text) =>
    {
        var program = Program(random);
        var start = random.Next(program.Length);
        text.Append(program, start, random.Next(program.Length - start));
    });

    [Fact]
    public void MutatedPrograms() => Run(2000, (random, text) =>
    {
        text.Append(Program(random));
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Words[random.Next(Words.Length)]);
                    break;
                default:
                    text[at] = (char)random.Next(32, 127);
                    break;
            }
        }
    });

    private static string Program(Random random) => Snippets.Programs[random.Next(Snippets.Programs.Count)];

    private static void Run(int count, Action<Random, StringBuilder> write)
    {
        var random = new Random(20_240_611);
        for (var n = 0; n < count; n++)
        {
            var builder = new StringBuilder();
            write(random, builder);
            var text = builder.ToString();
            var tree = Parser.Parse(new SourceText("test.nl", text));
            var last = 0;
            foreach (var diagnostic in tree.Diagnostics)
            {
                var span = diagnostic.Location!.Span;
                Assert.True(span.Start >= last && span.End <= text.Length, $"{diagnostic} of {text}");
                last = span.Start;
            }

            foreach (var node in Tree.Nodes(tree.Root))
            {
                Assert.True(node.Span.Start >= 0 && node.Span.Length >= 0 && node.Span.End <= text.Length, $"{node} of {text}");
            }

            TokenSequence.AssertFormatsWell(text);
        }
    }
}
