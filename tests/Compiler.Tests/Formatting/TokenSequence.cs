using Antlr4.Runtime;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Tests.Formatting;

internal static class TokenSequence
{
    /// <summary>Formatting keeps every token and comment, and the second time it changes nothing. Texts with errors come back as they were.</summary>
    public static void AssertFormatsWell(string text)
    {
        var first = Formatter.Format(new SourceText("test.nl", text));
        if (first.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            Assert.Equal(text, first.Text);
            return;
        }

        Assert.Equal(Of(text), Of(first.Text));
        Assert.Equal(first.Text, Formatter.Format(new SourceText("test.nl", first.Text)).Text);
    }

    private static List<(int Type, string Text)> Of(string text) =>
        TokenClassifier.Classify(new SourceText("test.nl", text), new DiagnosticBag()).Select(t => (t.Type, Normal(t))).ToList();

    private static string Normal(IToken token) => token.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd();
}
