using Microsoft.CodeAnalysis;
using NeuroLang.Compiler.Diagnostics;
using Diagnostic = NeuroLang.Compiler.Diagnostics.Diagnostic;
using DiagnosticDescriptor = NeuroLang.Compiler.Diagnostics.DiagnosticDescriptor;

namespace NeuroLang.Generators.Model;

/// <summary>A diagnostic as values that can be compared.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Title">The title of its page.</param>
/// <param name="Message">The message, with a hint behind it where there is one.</param>
/// <param name="Place">Where; null for what has no place in a file.</param>
internal sealed record ReportedDiagnostic(string Code, Severity Severity, string Title, string Message, DiagnosticPlace? Place)
{
    /// <summary>A diagnostic of the compiler.</summary>
    public static ReportedDiagnostic Of(Diagnostic diagnostic) => new(
        diagnostic.Code,
        diagnostic.Severity,
        diagnostic.Descriptor.Title,
        diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message} ({diagnostic.Hint})",
        diagnostic.Location is { } location ? DiagnosticPlace.Of(location) : null);

    /// <summary>A diagnostic of the generator.</summary>
    public static ReportedDiagnostic Create(DiagnosticDescriptor descriptor, DiagnosticPlace? place, params object[] arguments) => Of(Diagnostic.Create(descriptor, null, arguments)) with { Place = place };

    /// <summary>An exception while a file was compiled.</summary>
    public static ReportedDiagnostic Fault(Exception exception, string path) => Create(
        GeneratorDiagnostics.InternalFault,
        DiagnosticPlace.StartOf(path),
        $"{exception.GetType().Name}: {exception.Message}",
        exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "an unknown place");

    /// <summary>The diagnostic as the C# compiler wants it.</summary>
    public Microsoft.CodeAnalysis.Diagnostic ToDiagnostic() => Microsoft.CodeAnalysis.Diagnostic.Create(
        new Microsoft.CodeAnalysis.DiagnosticDescriptor(Code, Title, "{0}", "NeuroLang", ToSeverity(), isEnabledByDefault: true),
        Place?.ToLocation() ?? Location.None,
        Message);

    private DiagnosticSeverity ToSeverity() => Severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
