using System.Diagnostics;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>Programs that are installed.</summary>
internal static class Tool
{
    /// <summary>The file of a program, or null.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program, and gives what it says on standard output.</summary>
    public static string Run(string folder, string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(name) ?? name, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["ASAN_OPTIONS"] = "allocator_may_return_null=1:max_allocation_size_mb=512";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(name + " cannot be started");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{name} {string.Join(' ', arguments)} ended with {process.ExitCode}\n{output}\n{error.Result}");
        return output;
    }
}
