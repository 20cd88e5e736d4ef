using NeuroLang.Tests.Skipping;

namespace NeuroLang.Fpga.Tests.Core;

/// <summary>The tests of the class synthesise the core: they need yosys and a shell.</summary>
public sealed class RequiresYosysAttribute : RequirementAttribute
{
    /// <inheritdoc/>
    public override string? Absence => OperatingSystem.IsWindows()
        ? "The core is synthesised by a shell script."
        : new[] { "yosys", "bash", "awk" }.FirstOrDefault(tool => !Exists(tool)) switch
        {
            null => null,
            "awk" => "'awk' is missing; the Debian package is mawk.",
            var missing => $"'{missing}' is missing; the Debian package has the same name.",
        };

    private static bool Exists(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, tool)));
}
