using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>
/// The values of one population: which parameters are one number for all cells, and the float64 expressions that give the others
/// and the states their values when the network is built, in an order in which each uses only what came before.
/// </summary>
internal sealed class PopulationLowering
{
    private readonly ElaboratedPopulation _population;
    private readonly IrFactory _factory;
    private readonly IrType _real;
    private readonly ElaboratedInstance _circuit;
    private readonly Places _places;
    private readonly TableCollector _tables;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<ValueSymbol, ConstantValue> _constants = [];
    private readonly HashSet<ParameterSymbol> _perCell = [];
    private readonly HashSet<ParameterSymbol> _stored = [];
    private readonly HashSet<ParameterSymbol> _visiting = [];
    private readonly HashSet<ValueSymbol> _initialized = [];
    private readonly ImmutableArray<IrInitializer>.Builder _initializers = ImmutableArray.CreateBuilder<IrInitializer>();

    public PopulationLowering(ElaboratedPopulation population, ISet<ParameterSymbol> settable, IrFactory factory, IrType real, Places places, TableCollector tables, DiagnosticBag diagnostics)
    {
        _population = population;
        _factory = factory;
        _real = real;
        _circuit = population.Instance;
        _places = places;
        _tables = tables;
        _diagnostics = diagnostics;
        foreach (var parameter in population.Cell.Parameters)
        {
            if (settable.Contains(parameter) || parameter.IsTunable)
            {
                _perCell.Add(parameter);
            }
        }

        foreach (var parameter in population.Cell.Parameters)
        {
            if (!_perCell.Contains(parameter) && Constant(parameter) is null)
            {
                _perCell.Add(parameter);
            }
        }
    }

    /// <summary>Parameters with one value for all cells.</summary>
    public IReadOnlyDictionary<ValueSymbol, ConstantValue> Constants => _constants;

    /// <summary>The other parameters in declaration order, and those with one value that are stored all the same.</summary>
    public ImmutableArray<ParameterSymbol> PerCell => [.. _population.Cell.Parameters.Where(p => _perCell.Contains(p) || _stored.Contains(p))];

    /// <summary>Has a parameter stored by every cell, whether or not it has one value for all of them.</summary>
    public void Store(ParameterSymbol parameter) => _stored.Add(parameter);

    /// <summary>The population as IR, of a model that is still to be named: what it reads of places is known only now.</summary>
    public IrPopulation Lower()
    {
        foreach (var parameter in PerCell)
        {
            Initialize(parameter);
        }

        foreach (var state in _population.Cell.States)
        {
            Initialize(state);
        }

        return new IrPopulation(_population.Name, "", _population.Size, _initializers.ToImmutable(), [.. Checks()], _population.Dimensions)
        {
            Sign = _population.Symbol.Sign switch { PopulationSign.Excitatory => 1, PopulationSign.Inhibitory => -1, _ => 0 },
            Port = _population.Port is not { } port ? IrPortKind.None : port.IsSpikes ? IrPortKind.Spikes : IrPortKind.Values,
        };
    }

    private BoundOverride? Override(ValueSymbol symbol) => _population.Symbol.Overrides.LastOrDefault(o => o.Target == symbol);

    private ConstantValue? Constant(ParameterSymbol parameter)
    {
        if (_constants.TryGetValue(parameter, out var known))
        {
            return known;
        }

        if (_perCell.Contains(parameter) || !_visiting.Add(parameter))
        {
            return null;
        }

        var given = Override(parameter);
        var expression = given?.Value ?? parameter.Default;
        var evaluator = _circuit.Evaluator(symbol => symbol is ParameterSymbol p && _population.Cell.Parameters.Contains(p) ? Constant(p) : null);
        var value = expression is null ? null : evaluator.Evaluate(expression);
        if (expression is null)
        {
            _diagnostics.Report(ElaborationDiagnostics.MissingArgument, _population.Symbol.Location, parameter.Name, _population.Cell.Name);
        }

        value = value is { } found ? Bounded(found, given, evaluator) : null;
        if (value is { } result)
        {
            _constants[parameter] = result;
        }

        _visiting.Remove(parameter);
        return value;
    }

    /// <summary>The value within its bounds; null where these are not known.</summary>
    private static ConstantValue? Bounded(ConstantValue value, BoundOverride? given, ConstantEvaluator evaluator)
    {
        if (given?.Minimum is { } minimum)
        {
            if (evaluator.Evaluate(minimum) is not { } lower)
            {
                return null;
            }

            value = value.Number < lower.Number ? lower : value;
        }

        return given?.Maximum is not { } maximum ? value
            : evaluator.Evaluate(maximum) is not { } upper ? null
            : value.Number > upper.Number ? upper : value;
    }

    private ExpressionLowering Expressions(RandomScope? random) => new(_factory, IrType.Float64, _circuit, _diagnostics)
    {
        Constants = symbol => _constants.TryGetValue(symbol, out var value) ? value : null,
        Symbols = Symbol,
        Elements = (symbol, index) =>
        {
            Initialize(symbol);
            return Load(CellLowering.ElementName(symbol.Name, index));
        },
        Columns = column => _tables.OfCell(_population, column.Name, column.Location),
        Random = random,
        IsBuilding = true,
    };

    private IrExpr Load(string slot) => _factory.Convert(IrType.Float64, _factory.Load(slot, _real));

    private IrExpr? Symbol(ValueSymbol symbol, BoundExpression place)
    {
        switch (symbol)
        {
            case ParameterSymbol or StateSymbol:
                Initialize(symbol);
                return Load(symbol.Name);
            case BuiltinSymbol { Name: "i" or "row" or "col" }:
                return _factory.Attribute(symbol.Name, IrType.Float64);
            case BuiltinSymbol { Name: "t" }:
                return _factory.Real(IrType.Float64, 0);
            case BuiltinSymbol { Name: "x" or "y" or "z" }:
                return _places.OfCell([_population], symbol.Name, place.Location);
            default:
                return null;
        }
    }

    private void Initialize(ValueSymbol symbol)
    {
        if (!_initialized.Add(symbol))
        {
            return;
        }

        var given = Override(symbol);
        var expression = given?.Value ?? (symbol as ParameterSymbol)?.Default ?? (symbol as StateSymbol)?.Initial;
        if (expression is null)
        {
            return;
        }

        var expressions = Expressions(new RandomScope("init/" + symbol.Name));
        var slots = CellLowering.SlotNames(symbol).ToList();
        for (var k = 0; k < slots.Count; k++)
        {
            var value = expressions.Lower(expression);
            if (given?.Minimum is { } minimum)
            {
                value = _factory.Binary(IrOp.Max, value, expressions.Lower(minimum));
            }

            if (given?.Maximum is { } maximum)
            {
                value = _factory.Binary(IrOp.Min, value, expressions.Lower(maximum));
            }

            _initializers.Add(new IrInitializer(slots[k], _factory.Convert(IrType.Float64, value)));
        }
    }

    private IEnumerable<IrCheck> Checks()
    {
        foreach (var parameter in _population.Cell.Parameters)
        {
            if (parameter.Guard is not { } guard)
            {
                continue;
            }

            var condition = Expressions(null).Lower(guard);
            if (condition is { IsConst: true, Integer: 0 })
            {
                var value = _constants.TryGetValue(parameter, out var known) ? Show(known.Number, parameter.DisplayUnit) : "?";
                _diagnostics.Report(ElaborationDiagnostics.GuardViolated, Override(parameter)?.Location ?? _population.Symbol.Location, $"{_population.Name}.{parameter.Name}", value, parameter.GuardText ?? "its guard");
            }
            else if (!condition.IsConst)
            {
                yield return new IrCheck(parameter.Name, condition, parameter.GuardText ?? "", Override(parameter)?.Location ?? parameter.Location);
            }
        }
    }

    private static string Show(double value, Unit? unit)
    {
        var number = (unit is null ? value : value / unit.Scale.ToDouble()).ToString("G9", System.Globalization.CultureInfo.InvariantCulture);
        return unit is null ? number : number + " " + unit.Symbol;
    }
}
