using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of a phase.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>True once an error was added.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>Number of errors; warnings do not count, so that what is only warned of is carried out.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Adds a diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ErrorCount += diagnostic.Severity == Severity.Error ? 1 : 0;
        _diagnostics.Add(diagnostic);
    }

    /// <summary>Makes and adds a diagnostic.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location? location, params object[] arguments) =>
        Add(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>What was added, in source order within each file, files in the order they were first named; without repetitions.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        var files = new Dictionary<SourceText, int>();
        foreach (var diagnostic in _diagnostics)
        {
            if (diagnostic.Location is { } location && !files.ContainsKey(location.Source))
            {
                files.Add(location.Source, files.Count);
            }
        }

        return _diagnostics
            .Distinct()
            .OrderBy(d => d.Location is null ? -1 : files[d.Location.Source])
            .ThenBy(d => d.Location?.Span.Start ?? 0)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ToImmutableArray();
    }
}
