using System.CommandLine;
using System.Diagnostics;
using NeuroLang.Cli.Reporting;
using NeuroLang.Cli.Running;
using NeuroLang.Cli.Summary;
using NeuroLang.Cli.Terminal;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc test</c>: runs every experiment that expects something.</summary>
internal sealed class TestCommand
{
    private readonly CliContext _context;
    private readonly ExecutionOptions _execution = new(ExecutionOptions.Running);
    private readonly Argument<string[]> _paths = FileArguments.Several("Programs, or folders with programs");
    private int _passed;
    private int _failed;

    private TestCommand(CliContext context) => _context = context;

    public static Command Create(CliContext context)
    {
        var test = new TestCommand(context);
        var command = new Command("test", "Run every experiment that expects something, and report each value") { test._paths };
        test._execution.AddTo(command);
        command.SetAction(parsed => context.Execute(parsed, reporter => test.Execute(parsed, reporter)));
        return command;
    }

    private int Execute(ParseResult parsed, DiagnosticReporter reporter)
    {
        var paths = parsed.GetValue(_paths) ?? [];
        var runner = new ProgramRunner(reporter, _execution.Read(parsed));
        foreach (var file in paths.SelectMany(FileArguments.Programs))
        {
            if (ProgramFile.Load(file, reporter) is not { } compilation)
            {
                continue;
            }

            var files = new ExperimentFiles(null);
            foreach (var experiment in compilation.Program.Experiments.Where(e => HasExpectation(e.Statements)))
            {
                Run(file, compilation, experiment, runner, files, reporter);
                if (_context.Interrupt.IsCancellationRequested)
                {
                    return ExitCodes.Interrupted;
                }
            }
        }

        if (_passed + _failed == 0 && !reporter.HasErrors)
        {
            throw CliException.From(HostDiagnostics.NothingToTest, string.Join(", ", paths));
        }

        WriteLine(reporter, FormattableString.Invariant($"{_passed + _failed} expectations, {_passed} passed, {_failed} failed"));
        return reporter.HasErrors ? ExitCodes.Failure : ExitCodes.Success;
    }

    private void Run(string file, Compilation compilation, ExperimentSymbol experiment, ProgramRunner runner, ExperimentFiles files, DiagnosticReporter reporter)
    {
        var progress = new ProgressLine(_context.Console);
        using var run = runner.Run(compilation, experiment, Stopwatch.StartNew(), _ => { }, progress.Report, () => files, progress.Start, _context.Interrupt);
        progress.Clear();
        WriteLine(reporter, file + ": " + experiment.Name);
        if (run is null)
        {
            return;
        }

        if (!reporter.OwnsOutput)
        {
            TextSummary.WriteExpectations(_context.Console, RunSummary.Of(run).Expectations);
        }

        foreach (var expectation in run.Result.Expectations)
        {
            _passed += expectation.Passed ? 1 : 0;
            _failed += expectation.Passed ? 0 : 1;
            if (!expectation.Passed)
            {
                reporter.Report(Diagnostic.Create(HostDiagnostics.ExpectationFailed, expectation.Location, expectation.Text, expectation.Measured));
            }
        }
    }

    private void WriteLine(DiagnosticReporter reporter, string line)
    {
        if (!reporter.OwnsOutput)
        {
            _context.Console.Output.WriteLine(line);
        }
    }

    private static bool HasExpectation(IEnumerable<BoundExperimentStatement> statements) => statements.Any(s => s switch
    {
        BoundExpect => true,
        BoundExperimentFor loop => HasExpectation(loop.Body),
        BoundExperimentIf choice => HasExpectation(choice.Then) || HasExpectation(choice.Else),
        BoundSweep sweep => HasExpectation(sweep.Body),
        _ => false,
    });
}
