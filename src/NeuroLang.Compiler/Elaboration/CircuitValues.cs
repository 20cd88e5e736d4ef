using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>What the parameters of one instance of a circuit are.</summary>
/// <param name="Constants">The values of those that are known.</param>
/// <param name="Tuned">The tunable ones: what they are given, whether by an argument, and their values in the outermost circuit.</param>
internal sealed record CircuitValues(
    IReadOnlyDictionary<ValueSymbol, ConstantValue> Constants,
    IReadOnlyDictionary<ParameterSymbol, (BoundExpression Expression, bool IsGiven, ConstantValue? Value)> Tuned);
