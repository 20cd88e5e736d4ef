using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>
/// A circuit with its parameters known and its parts written out: the populations and connections of all instances. The instances of parts come before
/// what a circuit itself declares: parts in source order, copies ascending, depth first.
/// </summary>
/// <param name="Root">The outermost circuit.</param>
/// <param name="Populations">The populations of all instances.</param>
/// <param name="Connections">The connections of all instances, one for each combination of free indices of parts.</param>
public sealed record ElaboratedCircuit(ElaboratedInstance Root, ImmutableArray<ElaboratedPopulation> Populations, ImmutableArray<ElaboratedConnection> Connections)
{
    /// <summary>The declaration of the outermost circuit.</summary>
    public CircuitSymbol Symbol => Root.Symbol;

    /// <summary>The step in ms.</summary>
    public BigRational Step => Root.Step;

    /// <summary>An evaluator for experiments: it knows the outermost circuit's parameters, also the tunable ones, the step, and what <paramref name="lookup"/> adds.</summary>
    public ConstantEvaluator Evaluator(Func<ValueSymbol, ConstantValue?>? lookup = null, Func<BoundMeasure, ConstantValue>? measure = null) =>
        Root.Evaluator(symbol => lookup?.Invoke(symbol) ?? Root.Tuned(symbol)?.Value, measure);

    /// <summary>The tunable parameters of the outermost circuit in order.</summary>
    public IEnumerable<ParameterSymbol> Tunables => Symbol.Parameters.Where(p => p.IsTunable);

    /// <summary>The cells of a view that is written in the outermost circuit or in an experiment. See <see cref="ElaboratedInstance.Resolve"/>.</summary>
    public IrView? Resolve(BoundView view, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup = null) => Root.Resolve(view, diagnostics, lookup);

    /// <summary>
    /// The connections that a name in an experiment stands for: those of all copies of the parts that lead there, and of all values of free indices, where no index says which.
    /// None after an error.
    /// </summary>
    public ImmutableArray<ElaboratedConnection> Resolve(BoundConnection connection, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup = null)
    {
        var instances = Root.Reach(new BoundViewElement(connection.Symbol, connection.Path, AllSelector.Instance, connection.Location), diagnostics, lookup);
        var indices = new StringBuilder();
        foreach (var expression in connection.Indices)
        {
            if (Evaluator(lookup).Evaluate(expression) is not { IsNumber: true } index)
            {
                diagnostics.ReportUnknown(expression, "an index");
                return [];
            }

            indices.Append('[').Append(index.Number.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        ImmutableArray<ElaboratedConnection> found =
        [
            .. Connections.Where(c => c.Symbol == connection.Symbol && instances.Any(i => indices.Length == 0 ? i.Path == c.Instance.Path : i.FullName(c.Symbol.Name) + indices == c.Name)),
        ];
        if (found.IsEmpty && indices.Length > 0 && !instances.IsEmpty)
        {
            diagnostics.Report(ElaborationDiagnostics.NoSuchConnection, connection.Location, connection.Symbol.Name + indices);
        }

        return found;
    }
}
