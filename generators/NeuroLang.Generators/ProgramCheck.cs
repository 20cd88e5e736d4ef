using NeuroLang.Compiler;
using NeuroLang.Generators.Model;
using NeuroLang.Generators.Resolving;

namespace NeuroLang.Generators;

/// <summary>Finds what is wrong with the text of a file: its circuits, experiments and everything else.</summary>
internal static class ProgramCheck
{
    /// <summary>Parses and binds the file. What is wrong with an imported one is said where that is checked itself.</summary>
    public static IEnumerable<ReportedDiagnostic> Run(ProgramInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var files = new InputFiles(input);
            return [.. Compilation.Create(files.Root, files, files).Diagnostics.Where(d => d.Location is null || d.Location.Source == files.Root).Select(ReportedDiagnostic.Of).Distinct()];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [ReportedDiagnostic.Fault(exception, input.Root.Path)];
        }
    }
}
