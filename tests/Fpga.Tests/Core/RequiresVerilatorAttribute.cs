using NeuroLang.Tests.Skipping;

namespace NeuroLang.Fpga.Tests.Core;

/// <summary>The tests of the class build the core's bench: they need Verilator, a C++ compiler, make and a shell.</summary>
public sealed class RequiresVerilatorAttribute : RequirementAttribute
{
    /// <inheritdoc/>
    public override string? Absence => OperatingSystem.IsWindows()
        ? "The core's bench is built by a shell script."
        : new[] { "verilator", "g++", "make", "bash" }.FirstOrDefault(tool => !Exists(tool)) is { } missing
            ? $"'{missing}' is missing; the Debian package has the same name."
            : null;

    private static bool Exists(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, tool)));
}
