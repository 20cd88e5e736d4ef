using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Cli;

/// <summary>Ends a command with a diagnostic and the exit code for errors.</summary>
internal sealed class CliException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>An exception for a row of the table.</summary>
    public static CliException From(DiagnosticDescriptor descriptor, params object[] arguments) => new(Diagnostic.Create(descriptor, null, arguments));

    /// <summary>True for what the system says about a file or a folder.</summary>
    public static bool IsFileError(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;
}
