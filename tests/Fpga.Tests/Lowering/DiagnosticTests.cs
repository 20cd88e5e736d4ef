using System.Text.RegularExpressions;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>What has no place in the core is refused with its place in the program; the programs are those of the pages.</summary>
public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("NL5301", "set a.I = 2 mV/ms", "the statement \"set\"")]
    [InlineData("NL5302", "connect a -> a.v weight 1 mV delay 40 ms by all_to_all", "a delay of 400 steps")]
    [InlineData("NL5303", "E for Two", "the smallest, 0.0001")]
    public void The_page_shows_a_program_that_is_refused(string code, string place, string message)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", code + ".md"));
        var text = Regex.Match(page, "```neurolang\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var (program, diagnostics) = Fixture.TryCompile(text);
        Assert.Null(program);
        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(code, diagnostic.Descriptor.Code);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        var span = Assert.IsType<NeuroLang.Compiler.Text.Location>(diagnostic.Location).Span;
        Assert.StartsWith(place, text[span.Start..], StringComparison.Ordinal);
    }
}
