using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler;

namespace NeuroLang.Cli.Commands;

/// <summary>A program on disk.</summary>
internal static class ProgramFile
{
    /// <summary>Reads and checks a program; null where it has errors, then reported.</summary>
    /// <exception cref="CliException">The file cannot be read.</exception>
    public static Compilation? Load(string file, DiagnosticReporter reporter)
    {
        var files = new SourceFiles();
        var compilation = Compilation.Create(files.Read(file), files, files);
        reporter.Report(compilation.Diagnostics);
        return compilation.Program.HasErrors ? null : compilation;
    }
}
