using System.Diagnostics;

namespace NeuroLang.Benchmarks.Race;

/// <summary>Programs outside this process.</summary>
internal static class ProcessRun
{
    /// <summary>Runs a program to its end and returns what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Output(string file, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(file + " cannot be started.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} failed.");
    }
}
