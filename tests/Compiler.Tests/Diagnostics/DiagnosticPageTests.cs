using System.Text.RegularExpressions;
using NeuroLang.Compiler.Tests.Binding;

namespace NeuroLang.Compiler.Tests.Diagnostics;

/// <summary>Each code has a page whose first example raises it and whose second does not.</summary>
public sealed partial class DiagnosticPageTests : BindingTestBase
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var descriptor in FixtureTests.Descriptors())
            {
                data.Add(descriptor.Code, descriptor.Title);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void PageHasTitleExampleAndWayOut(string code, string title)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", code + ".md"));
        Assert.StartsWith($"# {code}: {title}\n", page, StringComparison.Ordinal);
        var blocks = Block().Matches(page).Select(m => m.Groups[1].Value).ToList();
        if (blocks.Count == 0)
        {
            Assert.Contains("```neurolang fragment", page, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(2, blocks.Count);
        var raised = Bind(blocks[0]).Diagnostics.Select(d => d.Code).Distinct().ToList();
        Assert.Equal([code], raised);
        Assert.DoesNotContain(BindGood(blocks[1]).Diagnostics, d => d.Code == code);
    }

    [GeneratedRegex("```neurolang\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
