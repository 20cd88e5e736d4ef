namespace NeuroLang.Cli.Reporting;

/// <summary>How diagnostics are written.</summary>
internal enum DiagnosticFormat
{
    /// <summary>Lines for editors and build tools; on a terminal excerpts of the source.</summary>
    Text,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
