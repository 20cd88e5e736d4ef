using System.Globalization;
using System.Text.RegularExpressions;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Tests.Documentation;

/// <summary>Whatever the repository shows as NeuroLang is NeuroLang: snippets, library, examples.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Pages = ["README.md", "docs/language.md"];

    public static TheoryData<string> Snippets() => new(Pages.SelectMany(page =>
        Enumerable.Range(1, SnippetPattern().Count(RepositoryFiles.Read(page).Content)).Select(n => page + "#" + n.ToString(CultureInfo.InvariantCulture))));

    public static TheoryData<string> Programs() => new(
        new[] { "src/NeuroLang.Compiler/Library", "examples", "packaging", "tests/Library", "tests/Validation" }.SelectMany(folder => RepositoryFiles.Find(folder, "*.nl")));

    [Theory]
    [MemberData(nameof(Snippets))]
    public void SnippetIsAProgramWithoutErrors(string snippet)
    {
        var place = snippet.Split('#');
        var text = SnippetPattern().Matches(RepositoryFiles.Read(place[0]).Content)[int.Parse(place[1], CultureInfo.InvariantCulture) - 1].Groups["text"].Value;

        Assert.DoesNotContain(Check(new SourceText(snippet, text)), d => d.Severity == Severity.Error);
        Assert.Equal(text, Formatter.Format(new SourceText(snippet, text)).Text);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void ProgramIsCleanAndCanonical(string path)
    {
        var source = RepositoryFiles.Read(path);

        Assert.Empty(Check(source));
        Assert.Equal(source.Content, Formatter.Format(source).Text);
    }

    /// <summary>The reference names what the library has, all of it and no more.</summary>
    [Fact]
    public void ReferenceListsTheLibrary()
    {
        var reference = RepositoryFiles.Read("docs/language.md").Content;
        var section = reference[reference.IndexOf("## The library", StringComparison.Ordinal)..reference.IndexOf("## What runs today", StringComparison.Ordinal)];
        var listed = section[..section.IndexOf("Each model", StringComparison.Ordinal)].Split('`').Where((_, n) => n % 2 == 1)
            .Where(word => !word.StartsWith("import", StringComparison.Ordinal));

        var declared = RepositoryFiles.Find("src/NeuroLang.Compiler/Library", "*.nl")
            .SelectMany(path => Parser.Parse(RepositoryFiles.Read(path)).Root.Declarations)
            .Select(declaration => declaration.Name.Text);

        Assert.Equal(declared.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Diagnostic> Check(SourceText source) => Binder.Bind(Parser.Parse(source), new RepositoryFiles()).Diagnostics;

    [GeneratedRegex("^```neurolang(?: fragment)?\r?\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SnippetPattern();
}
