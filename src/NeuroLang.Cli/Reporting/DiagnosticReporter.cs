using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Cli.Reporting;

/// <summary>Writes the diagnostics of a command as they come, or all at its end where the format wants that.</summary>
internal sealed class DiagnosticReporter(CliConsole console, DiagnosticFormat format, string? file)
{
    private readonly List<Diagnostic> _reported = [];

    /// <summary>True once an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>True where standard output carries the diagnostics and so nothing else.</summary>
    public bool OwnsOutput => format == DiagnosticFormat.Sarif && file is null;

    public void Report(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        _reported.Add(diagnostic);
        if (format == DiagnosticFormat.Sarif)
        {
            return;
        }

        if (console.ErrorIsTerminal)
        {
            ExcerptPrinter.Print(console.Error, diagnostic);
            return;
        }

        console.Error.WriteLine(diagnostic.ToString());
        foreach (var related in diagnostic.Related)
        {
            console.Error.WriteLine("  " + Place(related.Location) + ": " + related.Message);
        }
    }

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Report(diagnostic);
        }
    }

    /// <summary>Writes what was held back for the end.</summary>
    /// <exception cref="CliException">The file of diagnostics cannot be written.</exception>
    public void Complete()
    {
        if (format != DiagnosticFormat.Sarif)
        {
            return;
        }

        var log = SarifLog.Create(_reported);
        if (file is null)
        {
            console.Output.WriteLine(log);
            return;
        }

        try
        {
            File.WriteAllText(file, log + "\n");
        }
        catch (Exception exception) when (CliException.IsFileError(exception))
        {
            throw CliException.From(HostDiagnostics.FileUnwritable, file, exception.Message);
        }
    }

    private static string Place(Location location)
    {
        var start = location.Start;
        return FormattableString.Invariant($"{location.Source.Path}({start.Line},{start.Column})");
    }
}
