using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Warns of states of running cells that nothing reads, records or measures; their own equation does not count.</summary>
internal sealed class UnusedStateRule : IProgramRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ProgramRuleContext context) => context.RunningCells
        .SelectMany(c => c.States)
        .Where(s => !s.IsHidden && !context.Session.Read.Contains(s) && !context.Session.Observed.Contains(s))
        .Select(s => Diagnostic.Create(NameDiagnostics.UnusedState, s.Location, s.Name));
}
