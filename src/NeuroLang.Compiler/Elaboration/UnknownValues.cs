using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>What is said where a value has to be known and is not.</summary>
internal static class UnknownValues
{
    /// <summary>Reports it, with the tunable parameter that it depends on, if there is one.</summary>
    /// <param name="diagnostics">Takes the error.</param>
    /// <param name="expression">The expression without a value.</param>
    /// <param name="subject">What it is the value of, for the message.</param>
    public static void ReportUnknown(this DiagnosticBag diagnostics, BoundExpression expression, string subject)
    {
        if (TunedIn(expression) is { } parameter)
        {
            diagnostics.ReportTuned(expression, subject, parameter);
        }
        else
        {
            diagnostics.Report(ElaborationDiagnostics.NotConstant, expression.Location, subject);
        }
    }

    /// <summary>Reports that a value depends on a tunable parameter.</summary>
    public static void ReportTuned(this DiagnosticBag diagnostics, BoundExpression expression, string subject, ParameterSymbol parameter) => diagnostics.Add(
        Diagnostic.Create(ElaborationDiagnostics.TunedStructure, expression.Location, subject, parameter.Name)
            .WithHint($"declare {parameter.Name} without 'tunable', or use another parameter here")
            .WithRelated(parameter.Location, $"'{parameter.Name}' is tunable"));

    /// <summary>The first tunable parameter of a circuit on which an expression depends, or null.</summary>
    public static ParameterSymbol? TunedIn(BoundExpression expression) => BoundTree.Descend(expression)
        .OfType<BoundSymbolReference>()
        .Select(r => r.Symbol switch
        {
            ParameterSymbol { IsOfCircuit: true, IsTunable: true } parameter => parameter,
            ConstSymbol { Value: { } value } => TunedIn(value),
            LetSymbol { Value: { } value } => TunedIn(value),
            _ => null,
        })
        .FirstOrDefault(p => p is not null);
}
