namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The tests of the class need libLLVM and programs.</summary>
/// <param name="tools">The programs.</param>
public sealed class RequiresToolsAttribute(params string[] tools) : RequirementAttribute
{
    /// <inheritdoc/>
    public override string? Absence => new RequiresLlvmAttribute().Absence ?? tools.Where(name => Tool.Find(name) is null).Select(name => $"There is no {name} here.").FirstOrDefault();
}
