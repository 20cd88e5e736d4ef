using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Source = NeuroLang.Compiler.Text;

namespace NeuroLang.Generators.Model;

/// <summary>A span of a file, as values that can be compared.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="StartLine">Line of the first character, from zero, as all of these.</param>
/// <param name="StartColumn">Column of the first character.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column of the end.</param>
internal sealed record DiagnosticPlace(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The start of a file.</summary>
    public static DiagnosticPlace StartOf(string path) => new(path, 0, 0, 0, 0, 0, 0);

    /// <summary>A place of the compiler's.</summary>
    public static DiagnosticPlace Of(Source.Location location) => new(
        location.Source.Path, location.Span.Start, location.Span.Length, location.Start.Line - 1, location.Start.Column - 1, location.End.Line - 1, location.End.Column - 1);

    /// <summary>The place as the C# compiler wants it.</summary>
    public Location ToLocation() => Location.Create(Path, new TextSpan(Start, Length), new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));
}
