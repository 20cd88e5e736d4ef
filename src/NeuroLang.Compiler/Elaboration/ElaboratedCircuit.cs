using System.Collections.Immutable;
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

    /// <summary>An evaluator that knows the outermost circuit's parameters, the step, and what <paramref name="lookup"/> adds.</summary>
    public ConstantEvaluator Evaluator(Func<ValueSymbol, ConstantValue?>? lookup = null, Func<BoundMeasure, ConstantValue>? measure = null) => Root.Evaluator(lookup, measure);

    /// <summary>The cells of a view that is written in the outermost circuit or in an experiment. See <see cref="ElaboratedInstance.Resolve"/>.</summary>
    public IrView? Resolve(BoundView view, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup = null) => Root.Resolve(view, diagnostics, lookup);
}
