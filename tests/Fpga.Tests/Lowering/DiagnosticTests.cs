using System.Text.RegularExpressions;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>What has no place in the core is refused with its place in the program; the programs are those of the pages.</summary>
public sealed class DiagnosticTests
{
    /// <summary>Runge–Kutta methods have no place in 16 bits: the message says what has.</summary>
    [Theory]
    [InlineData("method rk4", "solved by rk4")]
    [InlineData("", "solved by rk4")]
    [InlineData("method euler", null)]
    public void A_cell_solved_by_Runge_Kutta_is_told_what_helps(string method, string? message)
    {
        var (program, diagnostics) = Fixture.TryCompile($$"""
            cell Quadratic {
                state v = -65 mV
                state u = -13 mV/ms
                {{method}}
                v' = 0.04 kHz/mV * v^2 + 5 kHz * v + 140 mV/ms - u + 10 mV/ms
                u' = 0.02 kHz * (0.2 kHz * v - u)
                spike when v >= 30 mV { v = -65 mV  u += 8 mV/ms }
            }
            circuit One { step 0.1 ms  population a : Quadratic[1] }
            experiment E for One { seed 1  run 50 ms }
            """);
        Assert.Equal(message is null, program is not null);
        var said = diagnostics.ToImmutable().Where(d => d.Severity == NeuroLang.Compiler.Diagnostics.Severity.Error).ToList();
        Assert.Equal(message is null ? 0 : 1, said.Count);
        Assert.All(said, d => Assert.Contains(message ?? "", d.Message, StringComparison.Ordinal));
        Assert.All(said, d => Assert.Contains("method euler", d.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NL5301", "set a.I = 2 mV/ms", "the statement \"set\"")]
    [InlineData("NL5302", "connect a -> a.v weight 1 mV delay 40 ms by all_to_all", "a delay of 400 steps")]
    [InlineData("NL5303", "E for Two", "the smallest, 0.0001")]
    [InlineData("NL5305", "fixed(2.13)", "4 bits before the point hold it")]
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
