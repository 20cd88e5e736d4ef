namespace NeuroLang.Generators;

/// <summary>The names of the pipeline's steps, for those who look at what was cached.</summary>
public static class TrackingNames
{
    /// <summary>The build properties.</summary>
    public const string Options = "NeuroLang.Options";

    /// <summary>The version of C#.</summary>
    public const string Language = "NeuroLang.Language";

    /// <summary>The additional files, one by one.</summary>
    public const string Files = "NeuroLang.Files";

    /// <summary>The programs with what they use of others.</summary>
    public const string Programs = "NeuroLang.Programs";

    /// <summary>What is wrong with the programs.</summary>
    public const string Checks = "NeuroLang.Checks";

    /// <summary>The circuits with what they use.</summary>
    public const string Inputs = "NeuroLang.Inputs";

    /// <summary>The circuits, compiled.</summary>
    public const string Circuits = "NeuroLang.Circuits";

    /// <summary>The generated files, one by one.</summary>
    public const string Sources = "NeuroLang.Sources";

    /// <summary>The diagnostics of circuits, one by one.</summary>
    public const string Diagnostics = "NeuroLang.Diagnostics";

    /// <summary>Circuits whose classes would have one name.</summary>
    public const string Duplicates = "NeuroLang.Duplicates";

    /// <summary>What is wrong with the project's properties.</summary>
    public const string Faults = "NeuroLang.Faults";
}
