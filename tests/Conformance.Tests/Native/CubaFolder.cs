using NeuroLang.Cli;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>A folder with the native library of examples/cuba, and clients of it.</summary>
internal sealed class CubaFolder : IDisposable
{
    /// <summary>What a client prints first: the spikes of <c>nlc run</c>.</summary>
    public const string Spikes = "exc 17717\ninh 4463\n";

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("nl-client").FullName;

    /// <summary>A client's source.</summary>
    public static string Client(string file) => RepositoryFolder.At("examples", "cuba", "native", file);

    /// <summary>Builds the library, for a common processor, which valgrind knows too.</summary>
    public void Build(string format, string file, params string[] options) => Nlc(
        ["build", "--target", "native", format, "--out", At(file), .. options.Length > 0 ? options : ["--cpu", Machines.Host("x86-64-v2") is null ? Machines.Native : "x86-64-v2"], RepositoryFolder.At("examples", "cuba", "cuba.nl")]);

    /// <summary>A file in the folder.</summary>
    public string At(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Runs a program in the folder.</summary>
    public string Run(string name, params string[] arguments) => Tool.Run(Path, name, arguments);

    /// <summary>Carries a command line of <c>nlc</c> out that succeeds.</summary>
    public static string Nlc(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = NlcApplication.Run(arguments, new CliConsole(output, error, false, false, 100), CancellationToken.None);
        Assert.True(code == 0, error.ToString());
        return output.ToString();
    }

    public void Dispose() => Directory.Delete(Path, true);
}
