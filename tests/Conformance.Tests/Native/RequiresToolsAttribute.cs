namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The tests of the class need libLLVM and programs.</summary>
/// <param name="tools">The programs; of names with <c>|</c> between them, one.</param>
public sealed class RequiresToolsAttribute(params string[] tools) : RequirementAttribute
{
    /// <inheritdoc/>
    public override string? Absence => new RequiresLlvmAttribute().Absence
        ?? tools.Where(names => !Array.Exists(names.Split('|'), name => Tool.Find(name) is not null)).Select(names => $"There is no {names.Replace("|", " or ", StringComparison.Ordinal)} here.").FirstOrDefault();
}
