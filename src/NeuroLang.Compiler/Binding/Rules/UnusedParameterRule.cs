using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Warns of parameters that nothing reads; a guard is no use.</summary>
internal sealed class UnusedParameterRule : IProgramRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ProgramRuleContext context)
    {
        var own = new HashSet<Text.SourceText>(context.Cells.Cast<Symbol>().Concat(context.Synapses).Select(s => s.Location.Source).Concat(context.Experiments.Select(e => e.Location.Source)));
        return context.Cells.SelectMany(c => c.Parameters)
            .Concat(context.Synapses.SelectMany(s => s.Parameters))
            .Concat(context.Circuits.Where(c => own.Contains(c.Location.Source)).SelectMany(c => c.Parameters))
            .Where(p => !context.Session.Read.Contains(p) && !context.Session.Observed.Contains(p))
            .Select(p => Diagnostic.Create(NameDiagnostics.UnusedParameter, p.Location, p.Name));
    }
}
