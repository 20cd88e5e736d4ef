using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>From the synapse of a connection to a synapse model and the start values of its variables.</summary>
internal sealed partial class SynapseLowering
{
    private readonly ConnectionSymbol _connection;
    private readonly SynapseSymbol _synapse;
    private readonly SynapsePlace _place;
    private readonly IrFactory _factory;
    private readonly IrType _real;
    private readonly IrType _integer;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<ValueSymbol, ConstantValue> _constants = [];
    private readonly Dictionary<ValueSymbol, IrExpr> _starts = [];
    private readonly ExpressionLowering _expressions;
    private readonly StatementLowering _statements;
    private readonly CellVariables _cells;
    private ImmutableArray<IrBound> _bounds = [];
    private bool _draws;

    /// <summary>Prepares for one connection.</summary>
    /// <param name="connection">The connection; its synapse is not null.</param>
    /// <param name="synapse">Its synapse.</param>
    /// <param name="place">The connection's surroundings.</param>
    /// <param name="factory">Makes expressions.</param>
    /// <param name="precision">The format of states.</param>
    /// <param name="circuit">The instance that declares the connection.</param>
    /// <param name="diagnostics">Takes errors.</param>
    public SynapseLowering(ConnectionSymbol connection, SynapseSymbol synapse, SynapsePlace place, IrFactory factory, Precision precision, ElaboratedInstance circuit, DiagnosticBag diagnostics)
    {
        _connection = connection;
        _synapse = synapse;
        _place = place;
        _factory = factory;
        _real = precision == Precision.Float32 ? IrType.Float32 : IrType.Float64;
        _integer = precision == Precision.Float32 ? IrType.Int32 : IrType.Int64;
        _diagnostics = diagnostics;
        foreach (var parameter in synapse.Parameters)
        {
            FindConstant(parameter, parameter.Default);
        }

        foreach (var modulator in synapse.Modulators.Where(IsFixed))
        {
            FindConstant(modulator, null);
        }

        _expressions = new ExpressionLowering(factory, _real, circuit, diagnostics)
        {
            Constants = symbol => _constants.TryGetValue(symbol, out var value) ? value : null,
            Symbols = (symbol, _) => Symbol(symbol),
            Elements = (symbol, index) => Load(CellLowering.ElementName(symbol.Name, index), symbol.Type.Element),
            Endpoints = Endpoint,
            SynapseAggregates = true,
            StreamRoot = place.Name + "/",
            OtherCells = expression => place.Modulator(expression, Endpoint),
        };
        _cells = new CellVariables(factory, _expressions, place.Parameters);
        _statements = new StatementLowering(factory, _expressions, _integer) { Projection = Project };
    }

    /// <summary>The model, without a name yet.</summary>
    public IrSynapse Lower()
    {
        CheckBounds();
        _bounds = [.. _synapse.States.SelectMany(StateBoundsOf)];
        var equations = _synapse.Equations.SelectMany(Equations).ToImmutableArray();
        var handlers = _synapse.Handlers.Select(Handler).ToImmutableArray();
        var drives = _synapse.Drives.Select(d => new IrDrive(_expressions.Lower(d)) { Place = d.Location }).ToImmutableArray();
        var timed = _synapse.Timed.Select(Timed).OfType<IrTimed>().ToImmutableArray();
        var slots = PerSynapse.SelectMany(p => Slots(p, IrSlotKind.Parameter)).Concat(_synapse.States.SelectMany(s => Slots(s, IrSlotKind.State)));
        if (timed.Any(t => t.Body.Any(s => IsStructural(s))))
        {
            slots = slots.Append(new IrSlot(IrSynapse.Alive, IrSlotKind.Counter, _integer, "", 1));
        }

        if (_draws || _synapse.Equations.Any(e => BoundTree.Descend(e.Value).Any(n => n is BoundNoise)))
        {
            slots = slots.Append(new IrSlot(IrSynapse.Multiplicity, IrSlotKind.Counter, _integer, "", 1));
        }

        return new IrSynapse("", [.. slots], [], [], equations, _synapse.Method, [], [], handlers, drives, timed) { Bounds = _bounds };
    }

    /// <summary>Start values of the model's slots, in the order of their declaration.</summary>
    public ImmutableArray<IrInitializer> Initializers(IrSynapse model)
    {
        var result = ImmutableArray.CreateBuilder<IrInitializer>();
        if (model.Timed.Any(t => t.Body.Any(s => IsStructural(s, onlyGrowth: true))))
        {
            CheckRestarts();
        }

        foreach (var symbol in PerSynapse.Concat(_synapse.States))
        {
            foreach (var slot in CellLowering.SlotNames(symbol))
            {
                if (Start(symbol) is { } value)
                {
                    result.Add(new IrInitializer(slot, value.Type == IrType.Bool ? _factory.Convert(IrType.Float64, value) : value));
                }
            }
        }

        if (model.FindSlot(IrSynapse.Alive) is not null)
        {
            result.Add(new IrInitializer(IrSynapse.Alive, _factory.Real(IrType.Float64, 1)));
        }

        if (model.FindSlot(IrSynapse.Multiplicity) is not null)
        {
            result.Add(new IrInitializer(IrSynapse.Multiplicity, _factory.Attribute("m", IrType.Float64)));
        }

        return result.ToImmutable();
    }

    /// <summary>Parameters, and modulators that do not change, which differ from synapse to synapse.</summary>
    private IEnumerable<ValueSymbol> PerSynapse => _synapse.Parameters.Cast<ValueSymbol>().Concat(_synapse.Modulators.Where(IsFixed)).Where(p => !_constants.ContainsKey(p));

    /// <summary>Whether a modulator is given by an expression that does not change while the network runs, like any other argument.</summary>
    private bool IsFixed(ModulatorSymbol modulator) => Given(modulator) is { } given && BoundTree.Descend(given.Value).All(e => e switch
    {
        BoundAggregate or BoundViewVariable => false,
        BoundEndpoint endpoint => endpoint.Variable.Cases.All(c => c.Symbol is ParameterSymbol { IsTunable: false }),
        _ => true,
    });

    private BoundOverride? Given(ValueSymbol symbol) =>
        _connection.Arguments.LastOrDefault(a => a.Target == symbol || (a.Target.Name == symbol.Name && symbol is ParameterSymbol or StateSymbol or ModulatorSymbol));

    private void FindConstant(ValueSymbol parameter, BoundExpression? declared)
    {
        var given = Given(parameter);
        var evaluator = _place.Evaluator(symbol => _constants.TryGetValue(symbol, out var value) ? value : null);
        if ((given?.Value ?? declared) is not { } expression || evaluator.Evaluate(expression) is not { } constant)
        {
            return;
        }

        var lower = given?.Minimum is { } minimum ? evaluator.Evaluate(minimum) : constant;
        var upper = given?.Maximum is { } maximum ? evaluator.Evaluate(maximum) : constant;
        if (lower is { } least && upper is { } most)
        {
            constant = given?.Minimum is not null && constant.Number < least.Number ? least : constant;
            _constants[parameter] = given?.Maximum is not null && constant.Number > most.Number ? most : constant;
        }
    }

    private IEnumerable<IrSlot> Slots(ValueSymbol symbol, IrSlotKind kind) => CellLowering.Slots(symbol, kind, _synapse.Equations, _real, _integer);

    /// <summary>A start value: each that another one reads is the same expression, so it is the same draw.</summary>
    private IrExpr? Start(ValueSymbol symbol)
    {
        if (_constants.TryGetValue(symbol, out var constant))
        {
            return constant.IsTruth ? _factory.Bool(constant.Truth) : _factory.Real(IrType.Float64, constant.Number);
        }

        if (_starts.TryGetValue(symbol, out var known))
        {
            return known;
        }

        var given = Given(symbol);
        var expression = given?.Value ?? (symbol as ParameterSymbol)?.Default ?? (symbol as StateSymbol)?.Initial;
        if (symbol is not (ParameterSymbol or StateSymbol or ModulatorSymbol) || expression is null)
        {
            return null;
        }

        var expressions = _place.BuildExpressions(_place.Name + "/" + symbol.Name, (other, _) => Start(other));
        var value = expressions.Lower(expression);
        value = given?.Minimum is { } minimum ? _factory.Binary(IrOp.Max, value, expressions.Lower(minimum)) : value;
        value = given?.Maximum is { } maximum ? _factory.Binary(IrOp.Min, value, expressions.Lower(maximum)) : value;
        if (symbol is StateSymbol state && Bounds(state) is { } bounds)
        {
            value = bounds.Lower is { } lower ? _factory.Binary(IrOp.Max, value, expressions.Lower(lower)) : value;
            value = bounds.Upper is { } upper ? _factory.Binary(IrOp.Min, value, expressions.Lower(upper)) : value;
        }

        _starts.Add(symbol, value);
        return value;
    }

    private IrExpr? Symbol(ValueSymbol symbol) => symbol switch
    {
        _ when _statements.Local(symbol) is { } local => local,
        ParameterSymbol or StateSymbol => Load(symbol.Name, symbol.Type),
        ModulatorSymbol modulator when IsFixed(modulator) => Load(symbol.Name, symbol.Type),
        ModulatorSymbol => Given(symbol) is { } given ? _expressions.Lower(given.Value) : null,
        BuiltinSymbol { Name: "t" } => _factory.Uniform("t", _real),
        _ => null,
    };

    private IrExpr Load(string slot, BoundType type) => type.Kind == TypeKind.Bool
        ? _factory.Compare(IrOp.Ne, _factory.Load(slot, _integer), _factory.Int(_integer, 0))
        : _factory.Load(slot, _real);

    private IEnumerable<IrEquation> Equations(BoundEquation equation)
    {
        for (var k = 0; k < Math.Max(1, equation.State.Type.Length); k++)
        {
            var slot = equation.State.Type.Length == 0 ? equation.State.Name : CellLowering.ElementName(equation.State.Name, k);
            var value = equation.Index is null ? _expressions.Lower(equation.Value) : _expressions.WithLoop(equation.Index, k, () => _expressions.Lower(equation.Value));
            yield return new IrEquation(slot, value, equation.Location);
        }
    }

    private IrHandler Handler(SynapseHandlerSymbol symbol) =>
        new(symbol.Side == EndpointSide.Pre ? IrSide.Pre : IrSide.Post, symbol.EventName, Body($"on {symbol.Name}.{symbol.EventName}", symbol.Body)) { Place = symbol.Location };

    private ImmutableArray<IrStatement> Body(string path, ImmutableArray<BoundStatement> statements)
    {
        var scope = new RandomScope(_place.Name + "/" + path);
        _expressions.Random = scope;
        var result = _statements.Lower(statements);
        _expressions.Random = null;
        _draws |= scope.Count > 0;
        return result;
    }

    private IrTimed? Timed(TimedSymbol timed, int number)
    {
        var body = Body("timed/" + number.ToString(System.Globalization.CultureInfo.InvariantCulture), timed.Body);
        if (timed.Time is not { } time)
        {
            return new IrTimed(IrTimedKind.Start, 0, body) { Place = timed.Location };
        }

        if (_expressions.Constant(time) is not { } value)
        {
            _diagnostics.ReportUnknown(time, "this time");
            return null;
        }

        var isEvery = timed.Kind == TimedKind.Every;
        return _place.Grid.Duration(isEvery ? "The interval" : "The time", value.Exact ?? Units.BigRational.FromDouble(value.Number), isEvery ? 1 : 0, time.Location) is { } steps
            ? new IrTimed(isEvery ? IrTimedKind.Every : IrTimedKind.At, steps, body) { Place = timed.Location }
            : null;
    }

    /// <summary>Synapses that come back start with what is constant in the program, which a tunable value is not.</summary>
    private void CheckRestarts()
    {
        foreach (var state in _synapse.States)
        {
            if (Start(state) is { } value && IrArgument.IsKnownAtBuild(value) && IrTraversal.PostOrder([value]).First(IrArgument.IsReadBy).Name is { } name)
            {
                _diagnostics.Add(Diagnostic.Create(ElaborationDiagnostics.TunedStructure, Given(state)?.Location ?? _connection.Location, $"the start of {state.Name}", name.Substring(IrArgument.Prefix.Length))
                    .WithHint("a synapse that grows back starts with a constant"));
            }
        }
    }

    private static bool IsStructural(IrStatement statement, bool onlyGrowth = false) => statement switch
    {
        IrStructural structural => structural.Grows || !onlyGrowth,
        IrIf choice => choice.Then.Concat(choice.Else).Any(s => IsStructural(s, onlyGrowth)),
        _ => false,
    };
}
