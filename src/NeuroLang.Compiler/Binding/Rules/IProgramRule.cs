using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>A rule that needs the whole program; it runs where there are no errors.</summary>
internal interface IProgramRule
{
    /// <summary>What the rule has to say.</summary>
    IEnumerable<Diagnostic> Check(ProgramRuleContext context);
}
