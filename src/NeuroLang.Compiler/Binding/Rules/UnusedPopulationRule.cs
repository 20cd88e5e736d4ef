using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Warns of populations of running circuits that nothing connects to, records or measures.</summary>
internal sealed class UnusedPopulationRule : IProgramRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ProgramRuleContext context) => context.RunningCircuits
        .SelectMany(c => c.Populations)
        .Where(p => !context.Session.UsedPopulations.Contains(p))
        .Select(p => Diagnostic.Create(CircuitDiagnostics.UnusedPopulation, p.Location, p.Name));
}
