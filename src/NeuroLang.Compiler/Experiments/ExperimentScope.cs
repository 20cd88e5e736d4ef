using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>The experiment's variables and the time.</summary>
internal sealed class ExperimentScope(ISimulation simulation, BigRational step)
{
    private readonly Dictionary<ValueSymbol, ConstantValue> _values = [];
    private readonly Dictionary<string, double> _numbers = new(StringComparer.Ordinal);

    /// <summary>Numbers by name: what a <c>set</c> may use.</summary>
    public IReadOnlyDictionary<string, double> Numbers => _numbers;

    /// <summary>Changes whenever a variable does.</summary>
    public int Version { get; private set; }

    public void Set(LocalSymbol symbol, ConstantValue value)
    {
        Version++;
        _values[symbol] = value;
        _numbers[symbol.Name] = value.IsTruth ? value.Truth ? 1 : 0 : value.Number;
    }

    public ConstantValue? Find(ValueSymbol symbol) =>
        symbol is BuiltinSymbol { Name: "t" } ? ConstantValue.Of(step * (BigRational)simulation.StepIndex)
        : _values.TryGetValue(symbol, out var value) ? value : null;
}
