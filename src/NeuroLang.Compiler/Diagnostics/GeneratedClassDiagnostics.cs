namespace NeuroLang.Compiler.Diagnostics;

/// <summary>What generated classes leave out of a circuit.</summary>
public static class GeneratedClassDiagnostics
{
    /// <summary>Out ports of generated classes.</summary>
    public static readonly DiagnosticDescriptor UnstoredPort = new("NL5113", Severity.Warning, "Out port that is not stored", "The generated class has no property for the out port {0}: what it reads is computed within a step and not kept; only states and tunable parameters that are numbers are");
}
