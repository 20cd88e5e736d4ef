using System.Text.RegularExpressions;

namespace NeuroLang.Compiler.Tests.Parsing;

public sealed partial class PageTests
{
    public static TheoryData<string> Pages =>
        new(Directory.GetFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "NL1*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).Select(n => n ?? ""));

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExampleOfAPageRaisesItsCode(string code)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", code + ".md"));
        var example = Assert.Single(Block().Matches(page)).Groups[1].Value;
        Assert.Contains(code, Tree.Parse(example).Diagnostics.Select(d => d.Code));
    }

    [GeneratedRegex("```neurolang\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
