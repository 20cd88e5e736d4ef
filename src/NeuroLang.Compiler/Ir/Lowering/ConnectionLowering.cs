using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>From one connection of one instance to its recipes: one for each event of the source that the synapse listens to.</summary>
/// <param name="factory">Makes the expressions.</param>
/// <param name="precision">The format of states.</param>
/// <param name="network">The whole network.</param>
/// <param name="circuit">The instance that declares the connection: it gives names their meaning.</param>
/// <param name="feed">What feeds the port that is its source, where it belongs to a part.</param>
/// <param name="parameters">Parameters of cells.</param>
/// <param name="frozen">The slots of a connection's synapses that the experiment freezes at some time.</param>
/// <param name="models">Collects synapse models.</param>
/// <param name="probes">Collects aggregates over cells.</param>
/// <param name="places">Places of cells.</param>
/// <param name="tables">Collects tables.</param>
/// <param name="diagnostics">Takes errors.</param>
internal sealed partial class ConnectionLowering(
    IrFactory factory,
    Precision precision,
    ElaboratedCircuit network,
    ElaboratedInstance circuit,
    PortFeed? feed,
    CellParameters parameters,
    Func<ConnectionSymbol, ImmutableArray<string>> frozen,
    SynapseModels models,
    Probes probes,
    Places places,
    TableCollector tables,
    DiagnosticBag diagnostics)
{
    private readonly StepGrid _grid = new(circuit.Step, diagnostics);
    private TableBuilder? _table;
    private IrConvolution? _convolution;
    private BoundEndpoint? _changing;

    /// <summary>The recipes of a connection; none after an error.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="name">Its full name.</param>
    public ImmutableArray<IrConnection> Lower(ConnectionSymbol connection, string name)
    {
        if (connection.Pre is null || connection.Post is null || connection.Rule is null
            || (feed?.Cells ?? circuit.Resolve(connection.Pre, diagnostics)) is not { } pre || circuit.Resolve(connection.Post, diagnostics) is not { } post)
        {
            return [];
        }

        var rule = Rule(connection.Rule, name, pre, post, connection);
        var where = connection.Where is null ? null : Pair(name + "/where", pre, post).Lower(connection.Where);
        if (_convolution is not null && _table?.Attribute(BoundColumn.Entry, connection.Rule.Location) is { } entry)
        {
            // Entries of a kernel that are zero are no synapses, as in a matrix.
            var exists = factory.Compare(IrOp.Ne, factory.Attribute(entry, IrType.Float64), factory.Real(IrType.Float64, 0));
            where = where is null ? exists : factory.And(exists, where);
        }

        CheckOptions(connection, pre);
        if (connection.Aggregate is { } aggregate)
        {
            return LowerAggregate(connection, aggregate, name, pre, post, rule) is { } aggregated ? [aggregated] : [];
        }

        if (connection.Synapse is { } synapse && !StaticSynapses.Contains(synapse))
        {
            return LowerSynapse(connection, synapse, name, pre, post, rule, where) is { } plastic ? [plastic] : [];
        }

        if (connection.Synapse is null && IsFromValues(connection, pre))
        {
            return LowerPort(connection, name, pre, post, rule, where) is { } drive ? [drive] : [];
        }

        var delay = Delay(connection, Pair(name + "/delay", pre, post));
        ImmutableArray<IrConnection> connections =
        [
            .. Sends(connection, name, pre, post).Select(s => new IrConnection(
                name, pre, s.Event, post, s.Sends, rule, where, !connection.NoAutapses, !connection.NoMultapses, delay.Steps, delay.Expression, connection.Location)
            {
                IsProcedural = connection.IsProcedural,
                TiesKernel = connection.SharedWeights is not null && _convolution is not null,
            }),
        ];
        CheckSign(connection, pre, connections);
        if (connection.IsProcedural && _changing is { } changing)
        {
            diagnostics.Report(ElaborationDiagnostics.NotProcedural, changing.Location, $"it cannot read {(changing.Side == EndpointSide.Pre ? "pre" : "post")}.{changing.Variable.Name}, which changes");
        }

        return connections;
    }

    /// <summary>Expressions of the pair at hand: positions in the views, and constant parameters of either end.</summary>
    private ExpressionLowering Pair(string path, IrView pre, IrView post, Func<ValueSymbol, BoundExpression, IrExpr?>? symbols = null) => new(factory, IrType.Float64, circuit, diagnostics)
    {
        Random = new RandomScope(path),
        IsBuilding = true,
        Endpoints = endpoint => Endpoint(endpoint, endpoint.Side == EndpointSide.Pre ? pre : post),
        Symbols = (symbol, place) => symbols?.Invoke(symbol, place) ?? Builtin(symbol, place, pre, post),
        Columns = _table is { } table ? column => table.Attribute(column.Name, column.Location) : null,
        Position = position => places.OfEnd(position.Side, Populations(position.Side == EndpointSide.Pre ? pre : post), position.Axis, position.Location),
    };

    private IReadOnlyList<ElaboratedPopulation> Populations(IrView view) => [.. view.Ranges.Select(r => r.Population).Distinct().Select(p => network.Populations[p])];

    private IrExpr? Builtin(ValueSymbol symbol, BoundExpression place, IrView pre, IrView post)
    {
        if (symbol is not BuiltinSymbol)
        {
            return null;
        }

        return symbol.Name switch
        {
            "i" or "j" => factory.Attribute(symbol.Name, IrType.Float64),
            "krow" or "kcol" => KernelPosition(symbol.Name == "krow", place),
            "distance" => places.Distance(Populations(pre), Populations(post), place.Location),
            _ => null,
        };
    }

    /// <summary>An element of a vector that the cells store.</summary>
    private IrExpr? EndpointElement(BoundEndpoint endpoint, BoundExpression index, string name, IrView view)
    {
        var isStored = Populations(view).All(p => endpoint.Variable.In(p.Cell) is ParameterSymbol or StateSymbol) && parameters.Store(Populations(view), endpoint.Variable.Name);
        if (isStored && circuit.Evaluator().Evaluate(index) is { } known)
        {
            return factory.Attribute(CellLowering.ElementName(name, (long)known.Number), IrType.Float64);
        }

        diagnostics.Report(TargetDiagnostics.Endpoint, endpoint.Location, name);
        return null;
    }

    private IrExpr? Endpoint(BoundEndpoint endpoint, IrView view)
    {
        var name = (endpoint.Side == EndpointSide.Pre ? "pre." : "post.") + endpoint.Variable.Name;
        if (endpoint.Index is { } index)
        {
            return EndpointElement(endpoint, index, name, view);
        }

        var constants = new List<double>();
        foreach (var population in view.Ranges.Select(r => network.Populations[r.Population]))
        {
            var symbol = endpoint.Variable.In(population.Cell);
            if (symbol is not null && parameters.Constant(population, symbol) is { IsNumber: true } constant)
            {
                constants.Add(constant.Number);
            }
            else if (symbol is not (ParameterSymbol or StateSymbol) || symbol.Type.Length > 0)
            {
                diagnostics.Report(TargetDiagnostics.Endpoint, endpoint.Location, name);
                return null;
            }
        }

        var isOne = constants.Count == view.Ranges.Length && constants.All(c => c.Equals(constants[0]));
        if (!isOne && parameters.Store(Populations(view), endpoint.Variable.Name))
        {
            _changing ??= endpoint.Variable.Cases.Any(c => c.Symbol is not ParameterSymbol { IsTunable: false }) ? endpoint : null;
            return factory.Attribute(name, IrType.Float64);
        }

        if (isOne)
        {
            return factory.Real(IrType.Float64, constants[0]);
        }

        diagnostics.Report(TargetDiagnostics.Endpoint, endpoint.Location, name);
        return null;
    }

    private (long? Steps, IrExpr? Expression) Delay(ConnectionSymbol connection, ExpressionLowering expressions)
    {
        var axonal = connection.Axonal;
        var dendritic = connection.Dendritic;
        if (axonal is null && dendritic is null && feed is null)
        {
            return (0, null);
        }

        var location = (axonal ?? dendritic)?.Location ?? connection.Location;
        var first = axonal is null ? ConstantValue.Of(BigRational.Zero) : expressions.Constant(axonal);
        var second = dendritic is null ? ConstantValue.Of(BigRational.Zero) : expressions.Constant(dendritic);
        if (first is { } a && second is { } b)
        {
            return (_grid.Delay(FeedDelay + (a.Exact ?? BigRational.FromDouble(a.Number)) + (b.Exact ?? BigRational.FromDouble(b.Number)), location), null);
        }

        var sum = (axonal, dendritic) switch
        {
            ({ } x, { } y) => factory.Add(expressions.Lower(x), expressions.Lower(y)),
            ({ } x, null) => expressions.Lower(x),
            (_, { } y) => expressions.Lower(y),
            _ => factory.Real(IrType.Float64, 0),
        };
        return (null, Later(sum, FeedDelay));
    }
}
