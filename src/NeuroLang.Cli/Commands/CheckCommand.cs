using System.CommandLine;
using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc check</c>: finds every error of files.</summary>
internal static class CheckCommand
{
    public static Command Create(CliContext context)
    {
        var files = FileArguments.Several("Programs to check");
        var command = new Command("check", "Find every error of programs") { files };
        command.SetAction(parsed => context.Execute(parsed, reporter =>
        {
            foreach (var file in parsed.GetValue(files) ?? [])
            {
                if (ProgramFile.Load(file, reporter) is { } compilation)
                {
                    CheckNetworks(compilation, reporter);
                }
            }

            return reporter.HasErrors ? ExitCodes.Failure : ExitCodes.Success;
        }));
        return command;
    }

    // Sizes, degrees, delays, tables and what no target executes are known of a circuit with its arguments alone.
    private static void CheckNetworks(Compilation compilation, DiagnosticReporter reporter)
    {
        var all = new DiagnosticBag();
        foreach (var experiment in compilation.Program.Experiments)
        {
            Lower(experiment, null);
        }

        foreach (var circuit in Unused(compilation.Program))
        {
            Lower(null, circuit);
        }

        reporter.Report(all.ToImmutable());

        void Lower(ExperimentSymbol? experiment, CircuitSymbol? circuit)
        {
            var own = new DiagnosticBag();
            compilation.Lower(experiment, circuit, LoweringOptions.Default, own);
            all.AddRange(own.ToImmutable());
        }
    }

    // Circuits that are part of no experiment and of no other circuit, and can be built with default values.
    private static IEnumerable<CircuitSymbol> Unused(BoundProgram program)
    {
        var used = program.Experiments.Select(e => e.Circuit).Concat(program.Circuits.SelectMany(c => c.Parts).Select(p => p.Circuit)).ToHashSet();
        return program.Circuits.Where(c => !used.Contains(c) && c.Parameters.All(p => p.Default is not null));
    }
}
