using System.CommandLine;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc format</c>: the canonical form of programs.</summary>
internal static class FormatCommand
{
    public static Command Create(CliContext context)
    {
        var paths = FileArguments.Several("Programs, or folders with programs");
        var check = new Option<bool>("--check") { Description = "Change nothing; fail where a program is not in its canonical form" };
        var command = new Command("format", "Write programs in their canonical form") { paths, check };
        command.SetAction(parsed => context.Execute(parsed, reporter =>
        {
            foreach (var file in (parsed.GetValue(paths) ?? []).SelectMany(FileArguments.Programs))
            {
                Format(file, parsed.GetValue(check), reporter);
            }

            return reporter.HasErrors ? ExitCodes.Failure : ExitCodes.Success;
        }));
        return command;
    }

    private static void Format(string file, bool check, DiagnosticReporter reporter)
    {
        var source = new SourceFiles().Read(file);
        var result = Formatter.Format(source);
        reporter.Report(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        if (result.Text == source.Content)
        {
            return;
        }

        if (check)
        {
            reporter.Report(Diagnostic.Create(HostDiagnostics.NotFormatted, null, file));
        }
        else
        {
            AtomicFile.WriteText(file, writer => writer.Write(result.Text));
        }
    }
}
