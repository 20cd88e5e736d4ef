using NeuroLang.Cli;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The clients of <c>examples/native</c>, as their first lines say how to run them: one second of examples/cuba, with the spikes of <c>nlc run</c>.</summary>
[RequiresTools("gcc")]
public sealed class NativeClientTests : IDisposable
{
    private const string Spikes = "exc 17717\ninh 4463\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("nl-client").FullName;

    /// <summary>The number that the clients are held against, from the C# target.</summary>
    [Fact]
    public void TheRunHasTheseSpikes()
    {
        var summary = Nlc("run", RepositoryFolder.At("examples", "cuba", "cuba.nl"), "--summary", "json", "--out", Path.Combine(_folder, "out"));
        Assert.Contains("\"spikes\": 17717", summary, StringComparison.Ordinal);
        Assert.Contains("\"spikes\": 4463", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void AProgramInCLinksTheObject()
    {
        BuildCuba("--object", "cuba.o");
        Tool.Run(_folder, "gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-std=c11", Client("c", "client.c"), "cuba.o", "-I.", "-lm", "-o", "client");
        Assert.StartsWith(Spikes, Tool.Run(_folder, Path.Combine(_folder, "client"), "cuba.nlimage"), StringComparison.Ordinal);
        if (Tool.Find("valgrind") is not null)
        {
            var said = Tool.Run(_folder, "valgrind", "--error-exitcode=9", "--leak-check=full", "--show-leak-kinds=all", "--errors-for-leak-kinds=all", Path.Combine(_folder, "client"), "cuba.nlimage");
            Assert.StartsWith(Spikes, said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AProgramInPythonLooksAtTheStates()
    {
        if (Tool.Find("python3") is null || !HasNumPy())
        {
            return;
        }

        BuildCuba("--shared", "cuba.so");
        Assert.StartsWith(Spikes, Tool.Run(_folder, Python, Client("python", "client.py"), "./cuba.so", "cuba.nlimage"), StringComparison.Ordinal);
    }

    [Fact]
    public void AProgramInCSharpCallsTheLibrary()
    {
        BuildCuba("--shared", "cuba.so");
        File.Copy(Client("csharp", "client.cs"), Path.Combine(_folder, "client.cs"));
        Assert.StartsWith(Spikes, Tool.Run(_folder, "dotnet", "run", "client.cs", "--", "./cuba.so", "cuba.nlimage"), StringComparison.Ordinal);
    }

    [Fact]
    public void ALibraryExportsItsFunctionsAlone()
    {
        BuildCuba("--shared", "cuba.so");
        var exported = Tool.Run(_folder, "nm", "-D", "--defined-only", "cuba.so").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[^1]).Order(StringComparer.Ordinal);
        Assert.Equal(NeuroLang.Llvm.Standalone.LibraryFunctions.All.Select(f => "Cuba_" + f.Name).Order(StringComparer.Ordinal), exported);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    // Debian's, which has Debian's NumPy, before others.
    private static string Python => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    private static bool HasNumPy()
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(Python, ["-c", "import numpy"]) { RedirectStandardError = true });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }

    private static string Client(string language, string file) => RepositoryFolder.At("examples", "native", language, file);

    /// <summary>Code for a common processor, which valgrind knows.</summary>
    private void BuildCuba(string format, string file) =>
        Nlc("build", "--target", "native", format, "--cpu", Machines.Host("x86-64-v2") is null ? "native" : "x86-64-v2", "--out", Path.Combine(_folder, file), RepositoryFolder.At("examples", "cuba", "cuba.nl"));

    private static string Nlc(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = NlcApplication.Run(arguments, new CliConsole(output, error, false, false, 100), CancellationToken.None);
        Assert.True(code == 0, error.ToString());
        return output.ToString();
    }
}
