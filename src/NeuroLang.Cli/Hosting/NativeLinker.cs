using System.Diagnostics;
using NeuroLang.Llvm;
using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Cli.Hosting;

/// <summary>Links shared libraries with what is installed.</summary>
internal static class NativeLinker
{
    /// <summary>The folders that programs are looked for in.</summary>
    public static IReadOnlyList<string> SearchPath => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);

    /// <summary>The ending of shared libraries for a machine.</summary>
    /// <exception cref="CliException">There are none.</exception>
    public static string Extension(MachineChoice machine) =>
        machine.Triple.Contains("linux", StringComparison.Ordinal) || machine.Triple.Contains("bsd", StringComparison.Ordinal) ? ".so"
        : machine.Triple.Contains("darwin", StringComparison.Ordinal) || machine.Triple.Contains("macos", StringComparison.Ordinal) ? ".dylib"
        : throw CliException.From(LlvmDiagnostics.NoSharedLibrary, machine.Triple);

    /// <summary>Makes a shared library of an object file.</summary>
    /// <param name="objectFile">The object file.</param>
    /// <param name="library">The library to make.</param>
    /// <param name="machine">The machine that both are for.</param>
    /// <param name="folders">Where linkers are looked for.</param>
    /// <exception cref="CliException">There is no linker, or it fails.</exception>
    public static void Link(string objectFile, string library, MachineChoice machine, IReadOnlyList<string> folders)
    {
        var isHost = machine.Architecture == Machines.Host(null)?.Architecture;
        string[] drivers = isHost ? ["cc", "gcc", "clang"] : [machine.Architecture + "-linux-gnu-gcc"];
        string[] linkers = isHost ? ["ld.lld", "ld"] : ["ld.lld", "ld.lld-19", machine.Architecture + "-linux-gnu-ld"];
        foreach (var tool in drivers.Concat(linkers))
        {
            if (folders.Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists) is { } found)
            {
                Run(found, Extension(machine) == ".dylib" ? ["-dynamiclib", "-o", library, objectFile]
                    : drivers.Contains(tool) ? ["-shared", "-o", library, objectFile, "-lm"]
                    : ["-shared", "-o", library, objectFile]);
                return;
            }
        }

        throw CliException.From(LlvmDiagnostics.LinkerMissing, machine.Triple, string.Join(", ", drivers.Concat(linkers)), isHost ? "gcc" : $"gcc-{machine.Architecture.Replace('_', '-')}-linux-gnu");
    }

    private static void Run(string tool, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw CliException.From(LlvmDiagnostics.LinkFailed, tool, "it cannot be started");
        var output = process.StandardOutput.ReadToEndAsync();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw CliException.From(LlvmDiagnostics.LinkFailed, tool, (said + output.Result).Trim().ReplaceLineEndings("; "));
        }
    }
}
