using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>A circuit with its parameters known: populations of known size, the step, and the meaning of its views.</summary>
public sealed partial class ElaboratedCircuit
{
    private readonly IReadOnlyDictionary<ValueSymbol, ConstantValue> _constants;

    internal ElaboratedCircuit(CircuitSymbol symbol, IReadOnlyDictionary<ValueSymbol, ConstantValue> constants, ImmutableArray<ElaboratedPopulation> populations, BigRational step)
    {
        Symbol = symbol;
        _constants = constants;
        Populations = populations;
        Step = step;
    }

    /// <summary>The declaration.</summary>
    public CircuitSymbol Symbol { get; }

    /// <summary>Populations in source order.</summary>
    public ImmutableArray<ElaboratedPopulation> Populations { get; }

    /// <summary>The step in ms.</summary>
    public BigRational Step { get; }

    /// <summary>An evaluator that knows the circuit's parameters, the step, and what <paramref name="lookup"/> adds.</summary>
    public ConstantEvaluator Evaluator(Func<ValueSymbol, ConstantValue?>? lookup = null, Func<BoundMeasure, ConstantValue>? measure = null) =>
        new(symbol => lookup?.Invoke(symbol) ?? Constant(symbol), measure);

    /// <summary>The elaborated form of a declared population.</summary>
    public ElaboratedPopulation? Find(PopulationSymbol symbol) => Populations.FirstOrDefault(p => p.Symbol == symbol);

    private ConstantValue? Constant(ValueSymbol symbol) => symbol is BuiltinSymbol { Name: "dt" }
        ? ConstantValue.Of(Step)
        : _constants.TryGetValue(symbol, out var value) ? value : null;
}
