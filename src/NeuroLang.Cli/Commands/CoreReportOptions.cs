using System.CommandLine;
using System.CommandLine.Parsing;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Reporting;
using NeuroLang.Cli.Running;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Fpga.Execution;
using NeuroLang.Fpga.Reporting;

namespace NeuroLang.Cli.Commands;

/// <summary><c>--report</c> and <c>--tolerance</c> of <c>nlc build --target fpga</c>: the experiment in fixed point beside the same in float64.</summary>
internal sealed class CoreReportOptions
{
    private readonly Option<bool> _report = new("--report") { Description = "With --target fpga: print formats and why, memory, and fixed point beside float64; traces go to FILE.NAME.svg" };
    private readonly Option<double?> _tolerance = new("--tolerance") { Description = "With --target fpga: fail where a rate or a coefficient of variation deviates by more than this fraction", HelpName = "FRACTION" };

    public void AddTo(Command command)
    {
        command.Add(_report);
        command.Add(_tolerance);
    }

    public void Validate(CommandResult result, bool isCore)
    {
        if (!isCore && (result.GetValue(_report) || result.GetValue(_tolerance) is not null))
        {
            result.AddError("--report and --tolerance are for --target fpga.");
        }
    }

    /// <summary>Writes what is asked for; false where the tolerance is exceeded, then reported.</summary>
    public bool Write(ParseResult parsed, FpgaProgram program, string path, DiagnosticReporter reporter, TextWriter? output, CancellationToken interrupt)
    {
        var tolerance = parsed.GetValue(_tolerance);
        if (!parsed.GetValue(_report) && tolerance is null)
        {
            return true;
        }

        var comparison = FpgaComparison.Of(program, new ExperimentFiles(null), interrupt);
        if (parsed.GetValue(_report))
        {
            output?.Write(FpgaReport.Write(program, comparison));
            foreach (var trace in comparison.Traces)
            {
                AtomicFile.WriteText(path + "." + trace.Name + ".svg", writer => writer.Write(OverlayFigure.Draw(trace, program.Source.Module.StepMilliseconds)));
            }
        }

        foreach (var population in comparison.Populations.Where(p => tolerance is { } most && p.Exceeds(most)))
        {
            reporter.Report([Diagnostic.Create(
                FpgaDiagnostics.Tolerance,
                program.Source.Experiment?.Location,
                population.Name,
                FormattableString.Invariant($"{100 * population.RateDeviation:0.##}"),
                FormattableString.Invariant($"{100 * population.CvDeviation:0.##}"),
                FormattableString.Invariant($"{100 * (tolerance ?? 0):0.##}"))]);
        }

        return tolerance is not { } limit || !comparison.Exceeds(limit);
    }
}
