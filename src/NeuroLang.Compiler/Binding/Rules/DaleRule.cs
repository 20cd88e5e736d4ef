using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>The weights of an excitatory population are not negative, those of an inhibitory one not positive.</summary>
internal static class DaleRule
{
    /// <summary>Checks a constant weight.</summary>
    public static void Check(BindingSession session, ConnectionSymbol connection, BoundExpression weight)
    {
        if (weight.Type.IsError || connection.Pre is not { } pre || RationalEvaluator.Evaluate(weight) is not { } value)
        {
            return;
        }

        foreach (var population in ViewBinder.Populations(pre))
        {
            var against = population.Sign == PopulationSign.Excitatory ? value.Sign < 0 : population.Sign == PopulationSign.Inhibitory && value.Sign > 0;
            if (against)
            {
                var (kind, sign) = population.Sign == PopulationSign.Excitatory ? ("excitatory", "negative") : ("inhibitory", "positive");
                session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.DaleViolation, weight.Location, population.Name, kind, sign).WithRelated(population.Location, $"'{population.Name}' is {kind}"));
                return;
            }
        }
    }
}
