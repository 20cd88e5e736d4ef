using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler;
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

        var diagnostics = new DiagnosticBag();
        var program = compilation.Lower(ExperimentChoice.Choose(compilation, experiment, file, reporter), null, options, diagnostics, dump);
        program?.Kernels();
        reporter.Report(diagnostics.ToImmutable());
        return diagnostics.HasErrors ? null : program;
    }
}
