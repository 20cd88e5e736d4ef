using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Warns of states of running cells that have no equation, that no handler or experiment assigns, and where no connection ends.</summary>
internal sealed class StateNeverChangesRule : IProgramRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ProgramRuleContext context) =>
        from cell in context.RunningCells
        from state in cell.States
        where !context.Session.Written.Contains(state) && cell.Equations.All(e => e.State != state)
        select Diagnostic.Create(CircuitDiagnostics.StateNeverChanges, state.Location, state.Name).WithHint($"give it an equation, or make it a 'param {state.Name}'");
}
