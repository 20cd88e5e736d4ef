using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>Gives the parameters of a circuit their values: those of the arguments, which mean what they mean where the instance is made, or the defaults, which may use the parameters before.</summary>
internal sealed class CircuitArguments(DiagnosticBag diagnostics)
{
    /// <summary>The values; parameters that have none are missing and reported.</summary>
    public Dictionary<ValueSymbol, ConstantValue> Evaluate(CircuitSymbol circuit, ImmutableArray<BoundOverride> arguments, ConstantEvaluator outside)
    {
        var constants = new Dictionary<ValueSymbol, ConstantValue>();
        var inside = new ConstantEvaluator(symbol => constants.TryGetValue(symbol, out var value) ? value : null);
        foreach (var parameter in circuit.Parameters)
        {
            var argument = arguments.FirstOrDefault(a => a.Target == parameter)?.Value;
            if ((argument ?? parameter.Default) is not { } expression)
            {
                diagnostics.Report(ElaborationDiagnostics.MissingArgument, circuit.Location, parameter.Name, circuit.Name);
            }
            else if ((argument is null ? inside : outside).Evaluate(expression) is { } value)
            {
                constants[parameter] = value;
            }
            else
            {
                diagnostics.Report(ElaborationDiagnostics.NotConstant, expression.Location, $"the circuit's parameter {parameter.Name}");
            }
        }

        return constants;
    }
}
