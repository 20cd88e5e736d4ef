using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Llvm;

namespace NeuroLang.Cli.Tests.Commands;

/// <summary>What is said of native code without libLLVM.</summary>
[Collection("libLLVM")]
public sealed class NativeOptionTests
{
    [Fact]
    public void Every_code_has_a_page_with_its_title()
    {
        var fields = typeof(LlvmDiagnostics).GetFields().Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>().ToList();
        Assert.Equal(fields, LlvmDiagnostics.All);
        foreach (var descriptor in fields)
        {
            var result = CliRunner.Run("explain", descriptor.Code);

            Assert.Equal(0, result.ExitCode);
            Assert.StartsWith("# " + descriptor.Code + ": " + descriptor.Title + "\n", result.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--ir")]
    [InlineData("--triple", "aarch64")]
    [InlineData("--target", "native", "--ir", "--asm")]
    [InlineData("--target", "llvm")]
    [InlineData("--image", "net.nlimage")]
    [InlineData("--no-image")]
    [InlineData("--target", "native", "--ir", "--no-image")]
    [InlineData("--target", "native", "--no-image", "--image", "net.nlimage")]
    public void Options_that_contradict_each_other_are_wrong_usage(params string[] options)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, CliRunner.Run(["build", folder.Write("clock.nl", Programs.Clock), .. options]).ExitCode);
    }

    [Fact]
    public void Without_the_library_the_target_says_how_to_install_it()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 1 ms"));
        var before = Environment.GetEnvironmentVariable(LlvmHost.PathVariable);
        Environment.SetEnvironmentVariable(LlvmHost.PathVariable, folder.File("none.so"));
        try
        {
            var result = CliRunner.Run("run", file, "--target", "llvm");

            Assert.Equal(1, result.ExitCode);
            Assert.StartsWith($"nlc: error NL5201: libLLVM 19 cannot be loaded: '{folder.File("none.so")}' cannot be loaded. Install it (Debian and Ubuntu: apt-get install libllvm19;", result.Error, StringComparison.Ordinal);
            Assert.Equal(0, CliRunner.Run("run", file, "--target", "csharp", "--out", folder.File("out")).ExitCode);
        }
        finally
        {
            Environment.SetEnvironmentVariable(LlvmHost.PathVariable, before);
        }
    }
}
