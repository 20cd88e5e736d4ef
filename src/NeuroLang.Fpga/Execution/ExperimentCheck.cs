using NeuroLang.Compiler;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Fpga.Execution;

/// <summary>Whether a core can carry out the statements of an experiment: it runs, it is fed spikes, it is read.</summary>
internal static class ExperimentCheck
{
    /// <summary>Reports the first statement of each kind that it cannot.</summary>
    public static bool Accepts(LoweredProgram program, DiagnosticBag diagnostics)
    {
        foreach (var statement in program.Experiment?.Statements ?? [])
        {
            var what = statement switch
            {
                BoundSet => "set",
                BoundClamp => "clamp",
                BoundFreeze => "freeze",
                BoundCommand command => command.Verb,
                _ => null,
            };
            if (statement is BoundFeed && program.SettersOf(statement).Any(s => FeedEvaluator.Draws(program.Module.Setters[s])))
            {
                diagnostics.Report(FpgaDiagnostics.Unsupported, statement.Location, "a \"feed\" of random numbers; \"play\" takes them from a file");
                return false;
            }

            if (what is not null)
            {
                diagnostics.Report(FpgaDiagnostics.Unsupported, statement.Location, $"the statement \"{what}\" of an experiment");
                return false;
            }
        }

        return true;
    }
}
