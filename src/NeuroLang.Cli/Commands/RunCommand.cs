using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using NeuroLang.Cli.Profiling;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Reporting;
using NeuroLang.Cli.Running;
using NeuroLang.Cli.Summary;
using NeuroLang.Cli.Terminal;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc run</c>: carries an experiment out.</summary>
internal sealed class RunCommand
{
    private readonly CliContext _context;
    private readonly ExecutionOptions _execution = new(ExecutionOptions.Running);
    private readonly Argument<string> _file = FileArguments.One("Program to run");
    private readonly Option<string?> _experiment = new("--experiment") { Description = "Experiment to run, instead of the first", HelpName = "NAME" };
    private readonly Option<string?> _out = new("--out") { Description = "Folder for files, instead of out/NAME with the name of the program", HelpName = "DIR" };
    private readonly Option<string> _summary = CliContext.AcceptOnly(new Option<string>("--summary") { Description = "What standard output says at the end", DefaultValueFactory = _ => "text" }, "text", "json");
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Say nothing but errors" };

    private readonly Option<bool> _profile = new("--profile") { Description = "Say where the time of steps goes: each kernel with its bytes, operations and share of what the machine can do" };

    private RunCommand(CliContext context) => _context = context;

    public static Command Create(CliContext context)
    {
        var run = new RunCommand(context);
        var command = new Command("run", "Run an experiment: rates and expectations on the screen, spikes, traces and plots as files")
        {
            run._file, run._experiment, run._out, run._summary, run._quiet, run._profile,
        };
        run._execution.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(run._summary) == "json" && result.GetValue(context.Diagnostics) == "sarif" && result.GetValue(context.DiagnosticsFile) is null)
            {
                result.AddError("Standard output cannot carry both a JSON summary and SARIF; name a file with --diagnostics-file.");
            }
        });
        command.SetAction(parsed => context.Execute(parsed, reporter => run.Execute(parsed, reporter)));
        return command;
    }

    private int Execute(ParseResult parsed, DiagnosticReporter reporter)
    {
        var watch = Stopwatch.StartNew();
        var file = parsed.GetValue(_file) ?? "";
        var runner = new ProgramRunner(reporter, _execution.Read(parsed) with { Profile = parsed.GetValue(_profile) });
        if (ProgramFile.Load(file, reporter) is not { } compilation)
        {
            return ExitCodes.Failure;
        }

        var json = parsed.GetValue(_summary) == "json";
        var silent = parsed.GetValue(_quiet) || json || reporter.OwnsOutput;
        var experiment = ExperimentChoice.Choose(compilation, parsed.GetValue(_experiment), file, reporter);
        var progress = new ProgressLine(_context.Console);
        OutputFolder? folder = null;
        void Ready()
        {
            folder = OutputFolder.Open(parsed.GetValue(_out) ?? Path.Combine("out", Path.GetFileNameWithoutExtension(file)));
            progress.Start();
        }

        void Print(string line)
        {
            progress.Clear();
            (silent ? _context.Console.Error : _context.Console.Output).WriteLine(line);
        }

        using var run = runner.Run(compilation, experiment, watch, Print, progress.Report, () => new ExperimentFiles(folder), Ready, _context.Interrupt);
        progress.Clear();
        if (run is null || folder is null)
        {
            return ExitCodes.Failure;
        }

        if (parsed.GetValue(_profile) && !silent)
        {
            ProfileReport.Write(_context.Console.Output, run);
        }

        RecordedFiles.Write(folder, run);
        ReportOutcome(run, reporter);
        if (json)
        {
            _context.Console.Output.WriteLine(JsonSerializer.Serialize(RunSummary.Of(run), SummaryJson.Default.RunSummary));
        }
        else if (!silent)
        {
            TextSummary.Write(_context.Console, run, folder.Written);
        }

        return run.Result.Interrupted ? ExitCodes.Interrupted : reporter.HasErrors ? ExitCodes.Failure : ExitCodes.Success;
    }

    private static void ReportOutcome(CompletedRun run, DiagnosticReporter reporter)
    {
        if (run.Result.Interrupted)
        {
            reporter.Report(Diagnostic.Create(HostDiagnostics.Interrupted, null, FormattableString.Invariant($"{run.Milliseconds:0.####} ms")));
        }

        foreach (var failed in run.Result.Expectations.Where(e => !e.Passed))
        {
            reporter.Report(Diagnostic.Create(HostDiagnostics.ExpectationFailed, failed.Location, failed.Text, failed.Measured));
        }
    }
}
