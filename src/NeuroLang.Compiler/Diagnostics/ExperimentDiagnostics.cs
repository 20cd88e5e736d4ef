namespace NeuroLang.Compiler.Diagnostics;

/// <summary><c>NL622x</c>: what is found while an experiment runs.</summary>
public static class ExperimentDiagnostics
{
    /// <summary>A file that an experiment reads and that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingFile = Error("NL6220", "File of an experiment not found", "There is no file \"{0}\"");

    /// <summary>A damaged state.</summary>
    public static readonly DiagnosticDescriptor DamagedState = Error("NL6221", "State file is damaged", "\"{0}\" cannot be restored: {1}");

    /// <summary>A state of something else.</summary>
    public static readonly DiagnosticDescriptor ForeignState = Error("NL6222", "State of another program", "\"{0}\" cannot be restored: {1}");

    /// <summary>A file that is played and ends before the run does.</summary>
    public static readonly DiagnosticDescriptor PlayEnded = Error("NL6223", "File that is played ends early", "\"{0}\" says nothing from {1} ms on, and the run goes on");

    private static DiagnosticDescriptor Error(string code, string title, string format) => new(code, Severity.Error, title, format);
}
