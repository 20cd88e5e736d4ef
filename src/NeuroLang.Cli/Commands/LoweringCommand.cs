using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Commands;

/// <summary>What commands that look at lowered programs share.</summary>
internal static class LoweringCommand
{
    /// <summary>Loads and lowers a program; null where there are errors, then reported.</summary>
    /// <param name="file">The program.</param>
    /// <param name="experiment">The experiment, or null for the first.</param>
    /// <param name="options">Settings from outside.</param>
    /// <param name="reporter">Takes diagnostics.</param>
    /// <param name="dump">Is called with the module before the first pass and after each one.</param>
    /// <exception cref="CliException">The file cannot be read, or has nothing to lower.</exception>
    public static LoweredProgram? Load(string file, string? experiment, LoweringOptions options, DiagnosticReporter reporter, Action<string, IrModule>? dump = null)
    {
        if (ProgramFile.Load(file, reporter) is not { } compilation)
        {
            return null;
        }

        return Lower(compilation, ExperimentChoice.Choose(compilation, experiment, file, reporter), null, options, reporter, dump);
    }

    /// <summary>Loads a program and lowers one of its circuits without an experiment; null where there are errors, then reported.</summary>
    /// <param name="file">The program.</param>
    /// <param name="circuit">The circuit's name.</param>
    /// <param name="options">Settings from outside.</param>
    /// <param name="reporter">Takes diagnostics.</param>
    /// <exception cref="CliException">The file cannot be read, or has no such circuit.</exception>
    public static LoweredProgram? LoadCircuit(string file, string circuit, LoweringOptions options, DiagnosticReporter reporter)
    {
        if (ProgramFile.Load(file, reporter) is not { } compilation)
        {
            return null;
        }

        var all = compilation.Program.Circuits;
        var chosen = all.FirstOrDefault(c => c.Name == circuit) ?? throw new CliException(
            Diagnostic.Create(HostDiagnostics.UnknownCircuit, null, circuit).WithHint(all.IsEmpty ? "the file has none" : "there are: " + string.Join(", ", all.Select(c => c.Name))));
        return Lower(compilation, null, chosen, options, reporter, null);
    }

    private static LoweredProgram? Lower(Compilation compilation, ExperimentSymbol? experiment, CircuitSymbol? circuit, LoweringOptions options, DiagnosticReporter reporter, Action<string, IrModule>? dump)
    {
        var diagnostics = new DiagnosticBag();
        var program = compilation.Lower(experiment, circuit, options, diagnostics, dump);
        program?.Kernels();
        reporter.Report(diagnostics.ToImmutable());
        return diagnostics.HasErrors ? null : program;
    }
}
