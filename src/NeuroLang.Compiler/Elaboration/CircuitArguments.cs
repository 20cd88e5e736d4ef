using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>
/// Gives the parameters of a circuit their values: those of the arguments, which mean what they mean where the instance is made, or the defaults, which may use the parameters before.
/// Tunable ones have a value in the outermost circuit alone, and nobody sees it while the program is compiled.
/// </summary>
internal sealed class CircuitArguments(DiagnosticBag diagnostics)
{
    /// <summary>The values; parameters that have none are missing and reported.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="arguments">What is given.</param>
    /// <param name="outside">Evaluates arguments.</param>
    /// <param name="isOutermost">Whether the circuit is part of no other.</param>
    public CircuitValues Evaluate(CircuitSymbol circuit, ImmutableArray<BoundOverride> arguments, ConstantEvaluator outside, bool isOutermost)
    {
        var constants = new Dictionary<ValueSymbol, ConstantValue>();
        var tuned = new Dictionary<ParameterSymbol, (BoundExpression, bool, ConstantValue?)>();
        var inside = new ConstantEvaluator(symbol => constants.TryGetValue(symbol, out var value) ? value : null);
        foreach (var parameter in circuit.Parameters)
        {
            var argument = arguments.FirstOrDefault(a => a.Target == parameter)?.Value;
            if ((argument ?? parameter.Default) is not { } expression)
            {
                diagnostics.Report(ElaborationDiagnostics.MissingArgument, circuit.Location, parameter.Name, circuit.Name);
            }
            else if (parameter.IsTunable && !isOutermost)
            {
                tuned[parameter] = (expression, argument is not null, null);
            }
            else if ((argument is null ? inside : outside).Evaluate(expression) is not { } value)
            {
                diagnostics.ReportUnknown(expression, $"the circuit's parameter {parameter.Name}");
            }
            else if (parameter.IsTunable)
            {
                tuned[parameter] = (expression, argument is not null, value);
            }
            else
            {
                constants[parameter] = value;
            }
        }

        return new CircuitValues(constants, tuned);
    }
}
