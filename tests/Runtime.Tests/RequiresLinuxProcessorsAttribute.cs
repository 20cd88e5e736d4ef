namespace NeuroLang.Runtime.Tests;

/// <summary>The tests of the class need Linux, and more than one processor.</summary>
public sealed class RequiresLinuxProcessorsAttribute : RequirementAttribute
{
    /// <inheritdoc/>
    public override string? Absence =>
        !OperatingSystem.IsLinux() ? "Threads are placed on Linux alone."
        : Environment.ProcessorCount < 2 ? "There is one processor."
        : null;
}
