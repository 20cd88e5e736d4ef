using System.Text.Json;
using NeuroLang.Cli.Hosting;

namespace NeuroLang.Cli.Tests.Commands;

/// <summary>What needs libLLVM.</summary>
[RequiresLlvm]
[Collection("libLLVM")]
public sealed class NativeTests
{
    [Fact]
    public void A_run_gives_what_the_other_targets_give()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 100 ms\nexpect count(fast) in 20 .. 20"));

        var result = CliRunner.Run("run", file, "--target", "llvm", "--summary", "json", "--out", folder.File("out"));
        Assert.Equal(0, result.ExitCode);
        using var summary = JsonDocument.Parse(result.Output);
        Assert.Equal(20, summary.RootElement.GetProperty("populations")[1].GetProperty("spikes").GetInt32());
        Assert.Equal(0, CliRunner.Run("test", file, "--target", "llvm", "--cpu", "native").ExitCode);
        Assert.Matches(@"float32, llvm 19\.[0-9.]+ for [a-z0-9-]+ \(.*LLVM.*\)\n", CliRunner.Run("run", file, "--target", "llvm", "--out", folder.File("out")).Output);
    }

    [Fact]
    public void An_object_is_called_like_the_program_and_text_is_printed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 1 ms"));

        var made = CliRunner.Run("build", file, "--target", "native", "--triple", "aarch64", "--out", folder.File("clock.o"));
        Assert.Equal(0, made.ExitCode);
        Assert.Equal([0x7F, (byte)'E', (byte)'L', (byte)'F'], File.ReadAllBytes(folder.File("clock.o"))[..4]);
        var printed = CliRunner.Run("build", file, "--target", "native", "--ir", "--triple", "wasm32");
        Assert.Equal(0, printed.ExitCode);
        Assert.Contains("target triple = \"wasm32-unknown-unknown\"", printed.Output, StringComparison.Ordinal);
        Assert.Contains("define i32 @Clocks_Counter_advance(", printed.Output, StringComparison.Ordinal);
        Assert.Contains(".globl", CliRunner.Run("build", file, "--target", "native", "--asm").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NL5202", "build", "--target", "native", "--triple", "vax-dec-vms")]
    [InlineData("NL5203", "build", "--target", "native", "--triple", "aarch64", "--cpu", "x86-64-v3")]
    [InlineData("NL5203", "build", "--target", "native", "--cpu", "abacus")]
    [InlineData("NL5203", "run", "--target", "llvm", "--cpu", "abacus")]
    public void What_cannot_be_made_has_a_code(string code, string command, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 1 ms"));

        var result = CliRunner.Run([command, file, .. options]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("nlc: error " + code, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_for_another_machine_does_not_run_here()
    {
        var exception = Assert.Throws<CliException>(() => LlvmHost.RequireRunnable(new Llvm.Codegen.MachineChoice("vax-dec-vms", "vax", "", 0)));

        Assert.Equal("NL5204", exception.Diagnostic.Code);
    }
}
