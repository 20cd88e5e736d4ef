using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Commands;

/// <summary>Which experiment of a program a command means.</summary>
internal static class ExperimentChoice
{
    /// <summary>The named experiment, else the first; for a program without one, a second of its last circuit.</summary>
    /// <exception cref="CliException">There is none of that name, or nothing to run.</exception>
    public static ExperimentSymbol Choose(Compilation compilation, string? name, string file, DiagnosticReporter reporter)
    {
        var all = compilation.Program.Experiments;
        if (name is not null)
        {
            return all.FirstOrDefault(e => e.Name == name) ?? throw new CliException(
                Diagnostic.Create(HostDiagnostics.UnknownExperiment, null, name).WithHint(all.IsEmpty ? "the file has none" : "there are: " + string.Join(", ", all.Select(e => e.Name))));
        }

        if (all.Length > 1)
        {
            reporter.Report(Diagnostic.Create(HostDiagnostics.SeveralExperiments, null, file, all.Length, all[0].Name, string.Join(" or ", all.Skip(1).Select(e => e.Name))));
        }

        // The circuits of the file come before those of its imports; the last of the file is the outermost.
        var own = compilation.Program.Circuits.Where(c => c.Location.Source.Path == file).ToList();
        return all.Length > 0 ? all[0] : own.Count > 0 ? DefaultExperiment.Create(own[^1]) : throw CliException.From(HostDiagnostics.NothingToRun, file);
    }
}
