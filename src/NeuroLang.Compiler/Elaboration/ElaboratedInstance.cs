using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>One instance of a circuit: the outermost one, or a copy of a part. It knows the values of its parameters, and what its names stand for.</summary>
public sealed partial class ElaboratedInstance
{
    private readonly ElaboratedInstance? _outer;
    private readonly IReadOnlyDictionary<ValueSymbol, ConstantValue> _constants;
    private readonly Dictionary<ParameterSymbol, TunedParameter> _tuned = [];
    private readonly Dictionary<PartSymbol, ImmutableArray<ElaboratedInstance>> _copies;
    private readonly Dictionary<Symbol, ElaboratedPopulation> _populations;
    private readonly Dictionary<PortSymbol, long> _portSizes;
    private readonly IReadOnlyList<ElaboratedPopulation> _all;

    internal ElaboratedInstance(string path, CircuitSymbol symbol, BigRational step, ElaboratedInstance? outer, long copy, CircuitValues values, IReadOnlyList<ElaboratedPopulation> all)
    {
        Path = path;
        Symbol = symbol;
        Step = step;
        _outer = outer;
        _constants = values.Constants;
        _all = all;
        _copies = [];
        _populations = [];
        _portSizes = [];
        foreach (var pair in values.Tuned)
        {
            _tuned.Add(pair.Key, new TunedParameter(pair.Value.Expression, pair.Value.IsGiven && outer is not null ? outer : this, copy, pair.Value.Value));
        }
    }

    private ElaboratedInstance(ElaboratedInstance instance, IReadOnlyDictionary<ValueSymbol, ConstantValue> constants)
    {
        Path = instance.Path;
        Symbol = instance.Symbol;
        Step = instance.Step;
        _outer = instance;
        _constants = constants;
        _all = instance._all;
        _copies = instance._copies;
        _populations = instance._populations;
        _portSizes = instance._portSizes;
    }

    /// <summary>Where it is: empty for the outermost circuit, else such as <c>col[2]</c> or <c>a.b[1]</c>.</summary>
    public string Path { get; }

    /// <summary>The declaration.</summary>
    public CircuitSymbol Symbol { get; }

    /// <summary>The step of the whole network in ms.</summary>
    public BigRational Step { get; }

    /// <summary>An evaluator that knows the circuit's parameters except for tunable ones, the step, and what <paramref name="lookup"/> adds.</summary>
    public ConstantEvaluator Evaluator(Func<ValueSymbol, ConstantValue?>? lookup = null, Func<BoundMeasure, ConstantValue>? measure = null) =>
        new(symbol => lookup?.Invoke(symbol) ?? Constant(symbol), measure);

    /// <summary>The value of a parameter of the circuit, or null after an error.</summary>
    public ConstantValue? ValueOf(ParameterSymbol parameter) => Constant(parameter) ?? Tuned(parameter)?.Value;

    /// <summary>What a tunable parameter is, or null where the name is none here.</summary>
    internal TunedParameter? Tuned(ValueSymbol symbol) => symbol is not ParameterSymbol { IsOfCircuit: true, IsTunable: true } parameter ? null
        : _tuned.TryGetValue(parameter, out var tuned) ? tuned : _outer?.Tuned(symbol);

    /// <summary>The full name of something it declares.</summary>
    public string FullName(string name) => Path.Length == 0 ? name : Path + "." + name;

    /// <summary>The copies of a part, one for a part without a number.</summary>
    public ImmutableArray<ElaboratedInstance> Copies(PartSymbol part) => _copies.TryGetValue(part, out var copies) ? copies : [];

    /// <summary>The elaborated form of a population it declares.</summary>
    public ElaboratedPopulation? Find(Symbol symbol) => _populations.TryGetValue(symbol, out var population) ? population : null;

    /// <summary>The number of channels of an <c>in</c> port.</summary>
    public long PortSize(PortSymbol port) => _portSizes.TryGetValue(port, out var size) ? size : 0;

    /// <summary>The same instance for one connection, in which free indices of parts have values.</summary>
    internal ElaboratedInstance With(IReadOnlyDictionary<ValueSymbol, ConstantValue> values) => new(this, values);

    internal void Add(PartSymbol part, ImmutableArray<ElaboratedInstance> copies) => _copies.Add(part, copies);

    internal void Add(PortSymbol port, long size) => _portSizes.Add(port, size);

    internal void Add(Symbol symbol, ElaboratedPopulation population) => _populations.Add(symbol, population);

    // A circuit cannot contain itself, so a parameter belongs to one instance on the way to the outermost.
    private ConstantValue? Constant(ValueSymbol symbol) => symbol is BuiltinSymbol { Name: "dt" }
        ? ConstantValue.Of(Step)
        : _constants.TryGetValue(symbol, out var value) ? value : _outer?.Constant(symbol);
}
