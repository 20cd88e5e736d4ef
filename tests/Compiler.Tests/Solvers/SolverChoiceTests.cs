using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Tests.Solvers;

public sealed class SolverChoiceTests
{
    private const string Slots = """
        slot v state f64 "mV" 1d
        slot g state f64 "" 1d
        slot m state f64 "" 1d
        slot tau parameter f64 "ms" 1d
        slot I input f64 "pA" 1d

        """;

    [Theory]
    [InlineData("equation v = (div (sub I:f64 v:f64) 10d)", "v exact: linear with constant coefficients")]
    [InlineData("equation v = (div (sub I:f64 v:f64) tau:f64)", "v exact: linear; its coefficients are parameters of the cell, so its propagator is computed when the network is built")]
    [InlineData("equation v = (div (mul g:f64 v:f64) tau:f64) equation g = (neg g:f64)", "v exponential_euler: linear in itself with a coefficient that depends on 'g'", "g exact: linear with constant coefficients")]
    [InlineData("equation v = (mul I:f64 v:f64)", "v exponential_euler: linear in itself with a coefficient that changes from step to step")]
    [InlineData("equation v = (sub (call.sin $t:f64) v:f64)", "v exponential_euler: linear in itself with a constant coefficient")]
    [InlineData("equation v = (call.exp g:f64) equation g = (neg g:f64)", "v exponential_euler: does not depend on itself", "g exact: linear with constant coefficients")]
    [InlineData(
        "equation v = (sub (mul v:f64 v:f64) m:f64) equation m = (sub v:f64 m:f64)",
        "v rk4: not linear in itself: 'v * v'",
        "m rk4: coupled to 'v', which is not linear in itself: 'v * v'")]
    [InlineData(
        "equation v = (add (sub m:f64 v:f64) (noise.xi:f64 1)) equation m = (sub v:f64 m:f64) equation g = (sub v:f64 g:f64)",
        "v euler_maruyama: driven by white noise",
        "m euler_maruyama: coupled to 'v', which is driven by white noise",
        "g exponential_euler: linear in itself with a constant coefficient")]
    [InlineData("method rk2 equation v = (neg v:f64)", "v rk2: asked for by 'method rk2'")]
    [InlineData("method exact equation v = (neg v:f64)", "v exact: asked for by 'method exact'")]
    [InlineData("method euler equation v = (neg v:f64)", "v euler: asked for by 'method euler'")]
    [InlineData("method exponential_euler equation v = (neg v:f64)", "v exponential_euler: asked for by 'method exponential_euler'")]
    public void TheReportSaysWhichAndWhy(string members, params string[] expected)
    {
        var choices = DiscretisePass.Report(PlainStepper.Parse("1/10", Slots + members));
        Assert.Equal(expected, choices.Select(c => $"{c.State} {c.Method}: {c.Reason}"));
        Assert.All(choices, c => Assert.Equal("A", c.Model));
    }

    [Theory]
    [InlineData("1/10", "method exact equation v = (mul v:f64 v:f64)", "NL5001", "'v'", "'v * v'")]
    [InlineData("1/10", "method exact equation v = (neg (mul g:f64 v:f64)) equation g = (neg g:f64)", "NL5001", "'v'", "'g * v'")]
    [InlineData("1/10", "method exact equation v = (call.sin $t:f64)", "NL5001", "'v'", "'sin(t)'")]
    [InlineData("1/10", "method exponential_euler equation v = (sub (call.exp (div v:f64 2d)) v:f64)", "NL5002", "'v'", "'exp(v / 2)'")]
    [InlineData("1/10", "method rk4 equation v = (sub (noise.xi:f64 1) v:f64)", "NL5003", "'v'", "rk4")]
    [InlineData("1/10", "method exact equation v = (sub (noise.xi:f64 1) v:f64)", "NL5003", "'v'", "exact")]
    [InlineData("1/10", "equation v = (mul (noise.xi:f64 1) (noise.xi:f64 1))", "NL5004", "'v'", "'xi * xi'")]
    [InlineData("1/10", "equation v = (mul (noise.a:f64 1) (noise.b:f64 2))", "NL5004", "'v'", "'a * b'")]
    [InlineData("1/1", "method rk4 equation v = (div (neg v:f64) 4d)", "NL5005", "1 ms", "'v'", "4 ms", "rk4")]
    [InlineData("1/1", "equation v = (sub (mul 0d (call.sin $t:f64)) (div v:f64 4d))", "NL5005", "'v'", "4 ms", "exponential_euler")]
    [InlineData("1/1", "method euler equation v = g:f64 equation g = (neg (mul 0.25d v:f64))", "NL5005", "'v'", "2 ms", "euler")]
    [InlineData("1/1", "equation v = (div (neg v:f64) 0.5d)", "NL5006", "1 ms", "'v'", "0.5 ms")]
    public void MistakesAndDangersAreNamed(string step, string members, string code, params string[] named)
    {
        var diagnostics = new DiagnosticBag();
        PlainStepper.Discretise(step, Slots + members, diagnostics);
        var diagnostic = diagnostics.ToImmutable()[0];
        Assert.Equal(code, diagnostic.Code);
        Assert.All(named, n => Assert.Contains(n, diagnostic.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1/10", "equation v = (div (neg v:f64) 0.1d)")]
    [InlineData("1/10", "method rk4 equation v = (div (neg v:f64) 0.5d)")]
    [InlineData("1/1", "method rk4 equation v = (div (neg v:f64) tau:f64)")]
    public void StepsThatAreShortEnoughAreNotWarnedAbout(string step, string members)
    {
        var diagnostics = new DiagnosticBag();
        PlainStepper.Discretise(step, Slots + members, diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
    }

    [Fact]
    public void ALargeLinearSystemIsNotMadeDense()
    {
        var slots = string.Concat(Enumerable.Range(0, 40).Select(i => $"slot c.{i} state f64 \"\" 1d "));
        var equations = string.Concat(Enumerable.Range(0, 40).Select(i => $"equation c.{i} = (sub c.{(i + 1) % 40}:f64 c.{i}:f64) "));
        var choices = DiscretisePass.Report(PlainStepper.Parse("1/10", slots + equations));
        Assert.All(choices, c => Assert.NotEqual("exact", c.Method));
        var asked = DiscretisePass.Report(PlainStepper.Parse("1/10", slots + "method exact " + equations));
        Assert.All(asked, c => Assert.Equal("exact", c.Method));
    }

    [Fact]
    public void ARunGivesTheSameTextTwice()
    {
        var texts = Enumerable.Range(0, 2).Select(_ => NeuroLang.Compiler.Ir.Text.IrPrinter.Print(
            PlainStepper.Discretise("1/10", Slots + "equation v = (div (mul g:f64 (sub I:f64 v:f64)) tau:f64) equation g = (div (neg g:f64) tau:f64)", new DiagnosticBag())));
        Assert.Single(texts.Distinct());
    }
}
