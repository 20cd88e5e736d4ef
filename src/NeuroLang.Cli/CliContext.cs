using System.CommandLine;
using NeuroLang.Cli.Reporting;

namespace NeuroLang.Cli;

/// <summary>What every command needs: the console, Ctrl-C, and the options that all commands share.</summary>
internal sealed class CliContext(CliConsole console, CancellationToken interrupt)
{
    public CliConsole Console { get; } = console;

    public CancellationToken Interrupt { get; } = interrupt;

    public Option<string> Diagnostics { get; } = AcceptOnly(
        new Option<string>("--diagnostics") { Description = "How diagnostics are written: text or sarif (SARIF 2.1.0, to standard output)", DefaultValueFactory = _ => "text", Recursive = true },
        "text",
        "sarif");

    public Option<string?> DiagnosticsFile { get; } = new("--diagnostics-file") { Description = "File for --diagnostics sarif, instead of standard output", HelpName = "FILE", Recursive = true };

    public Option<bool> Stack { get; } = new("--stack") { Description = "Show where inside the compiler a fault happened", Recursive = true, Hidden = true };

    /// <summary>Limits an option to some words, with a plain message for others.</summary>
    public static Option<string> AcceptOnly(Option<string> option, params string[] words)
    {
        option.AcceptOnlyFromAmong(words);
        option.HelpName = string.Join('|', words);
        return option;
    }

    /// <summary>Carries a command's work out; its diagnostics are written whatever happens.</summary>
    public int Execute(ParseResult parsed, Func<DiagnosticReporter, int> work)
    {
        var format = parsed.GetValue(Diagnostics) == "sarif" ? DiagnosticFormat.Sarif : DiagnosticFormat.Text;
        var reporter = new DiagnosticReporter(Console, format, parsed.GetValue(DiagnosticsFile));
        int exitCode;
        try
        {
            exitCode = work(reporter);
        }
        catch (CliException exception)
        {
            reporter.Report(exception.Diagnostic);
            exitCode = ExitCodes.Failure;
        }

        try
        {
            reporter.Complete();
        }
        catch (CliException exception)
        {
            Console.Error.WriteLine(exception.Diagnostic.ToString());
            exitCode = ExitCodes.Failure;
        }

        return exitCode;
    }
}
