namespace NeuroLang.Compiler.Binding;

/// <summary>All cells.</summary>
public sealed record AllSelector : BoundSelector
{
    private AllSelector()
    {
    }

    /// <summary>The only one.</summary>
    public static AllSelector Instance { get; } = new();
}
