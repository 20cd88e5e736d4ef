using System.Collections.Immutable;
using NeuroLang.Generators.Model;

namespace NeuroLang.Generators.Resolving;

/// <summary>Gives places that were found in files cut down to what is used the numbers of the whole files: lines and columns are the same, characters are not.</summary>
internal static class DiagnosticPlaces
{
    /// <summary>The diagnostic in the whole file.</summary>
    public static ReportedDiagnostic InWhole(ReportedDiagnostic diagnostic, ImmutableArray<ProgramFile> files)
    {
        if (diagnostic.Place is not { } place || files.FirstOrDefault(f => f.Path == place.Path) is not { } file)
        {
            return diagnostic;
        }

        var start = Offset(file.Content, place.StartLine, place.StartColumn);
        return diagnostic with { Place = place with { Start = start, Length = Math.Max(0, Offset(file.Content, place.EndLine, place.EndColumn) - start) } };
    }

    private static int Offset(string content, int line, int column)
    {
        var start = 0;
        for (var n = 0; n < line && start >= 0; n++)
        {
            start = content.IndexOf('\n', start) + 1;
        }

        return Math.Min(start + column, content.Length);
    }
}
