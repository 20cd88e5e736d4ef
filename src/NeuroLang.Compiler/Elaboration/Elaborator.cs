using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>From a bound circuit and the values of its parameters to an <see cref="ElaboratedCircuit"/>.</summary>
/// <param name="tables">Tables of data.</param>
/// <param name="diagnostics">Takes errors.</param>
internal sealed class Elaborator(DataTables tables, DiagnosticBag diagnostics)
{
    private static readonly BigRational DefaultStep = BigRational.Create(1, 10);

    /// <summary>The elaborated circuit, or null after an error.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="arguments">Values for its parameters.</param>
    /// <param name="step">A step that replaces the circuit's own, in ms.</param>
    public ElaboratedCircuit? Elaborate(CircuitSymbol circuit, ImmutableArray<BoundOverride> arguments, BigRational? step)
    {
        var values = new CircuitArguments(diagnostics).Evaluate(circuit, arguments, new ConstantEvaluator(_ => null), isOutermost: true);
        var evaluator = new ConstantEvaluator(symbol => values.Constants.TryGetValue(symbol, out var value) ? value : null);
        var chosen = step ?? (circuit.Step is { } own ? Step(own, evaluator) : DefaultStep);
        if (chosen is not { } known)
        {
            return null;
        }

        var instances = new InstanceBuilder(diagnostics, tables, known);
        var root = instances.Build(circuit, values);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var network = new ElaboratedCircuit(root, instances.Populations, []);
        return network with { Connections = new ConnectionElaboration(diagnostics).Of(network) };
    }

    /// <summary>A step in ms as the user wrote it: an exact positive time.</summary>
    public BigRational? Step(BoundExpression expression, ConstantEvaluator evaluator)
    {
        var value = evaluator.Evaluate(expression);
        if (value is null && UnknownValues.TunedIn(expression) is { } parameter)
        {
            diagnostics.ReportTuned(expression, "the step", parameter);
            return null;
        }

        if (value is not { Exact: { Sign: > 0 } exact } || exact.Numerator > long.MaxValue || exact.Denominator > long.MaxValue)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidStep, expression.Location);
            return null;
        }

        return exact;
    }
}
