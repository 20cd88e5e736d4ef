using System.Text.RegularExpressions;
using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Cli.Tests.Reporting;

public sealed partial class ExcerptPrinterTests
{
    private static readonly DiagnosticDescriptor Rule = new("NL3004", Severity.Error, "Units differ", "cannot add");

    [Fact]
    public void Marks_the_span_under_its_line()
    {
        var source = new SourceText("net.nl", "cell A {\n\tv' = [g] + v\n}\n");
        using var writer = new StringWriter { NewLine = "\n" };

        ExcerptPrinter.Print(writer, Diagnostic.Create(Rule, new Location(source, new TextSpan(15, 3))).WithHint("multiply"));

        Assert.Equal(
            """
            error NL3004: cannot add
              ╭─ net.nl:2:7
            2 │  v' = [g] + v
              │       ^^^
               = multiply


            """.ReplaceLineEndings("\n"),
            Escapes().Replace(writer.ToString(), "").ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
