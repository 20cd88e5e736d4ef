using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>From a cell, specialised for the populations that use it, to the model form of the IR.</summary>
internal sealed class CellLowering
{
    private readonly CellSpecialization _specialization;
    private readonly CellSymbol _cell;
    private readonly IrFactory _factory;
    private readonly IrType _real;
    private readonly IrType _integer;
    private readonly StepGrid _grid;
    private readonly ExpressionLowering _expressions;
    private readonly StatementLowering _statements;
    private readonly HashSet<ParameterSymbol> _perCell;
    private readonly DiagnosticBag _diagnostics;

    public CellLowering(CellSpecialization specialization, IrFactory factory, Precision precision, ElaboratedInstance circuit, DiagnosticBag diagnostics)
    {
        _specialization = specialization;
        _cell = specialization.Cell;
        _diagnostics = diagnostics;
        _factory = factory;
        _real = precision == Precision.Float32 ? IrType.Float32 : IrType.Float64;
        _integer = precision == Precision.Float32 ? IrType.Int32 : IrType.Int64;
        _perCell = [.. specialization.PerCell.Where(p => !specialization.Constants.ContainsKey(p))];
        _grid = new StepGrid(circuit.Step, diagnostics);
        _expressions = new ExpressionLowering(factory, _real, circuit, diagnostics)
        {
            Constants = symbol => specialization.Constants.TryGetValue(symbol, out var value) ? value : null,
            Symbols = (symbol, _) => Symbol(symbol),
            Elements = Element,
            UsesDefinitions = true,
        };
        _statements = new StatementLowering(factory, _expressions, _integer);
    }

    /// <summary>The slot of an element of a vector.</summary>
    public static string ElementName(string name, long index) => name + "." + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The slots of a symbol: one, or one an element.</summary>
    public static IEnumerable<string> SlotNames(ValueSymbol symbol) =>
        symbol.Type.Length == 0 ? [symbol.Name] : Enumerable.Range(0, symbol.Type.Length).Select(k => ElementName(symbol.Name, k));

    /// <summary>Where a symbol of a cell or synapse is kept.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="equations">The equations of the cell or synapse, which say where it gets its next value.</param>
    /// <param name="real">The format of reals.</param>
    /// <param name="integer">The format of integers and flags.</param>
    public static IEnumerable<IrSlot> Slots(ValueSymbol symbol, IrSlotKind kind, IReadOnlyList<BoundEquation> equations, IrType real, IrType integer) => SlotNames(symbol).Select(slot => new IrSlot(
        slot, kind, symbol.Type.Kind == TypeKind.Bool ? integer : real, symbol.DisplayUnit?.Symbol ?? "", symbol.DisplayUnit?.Scale.ToDouble() ?? 1)
    {
        Place = equations.FirstOrDefault(e => e.State == symbol)?.Location ?? symbol.Location,
        Format = symbol is StateSymbol { Format: { } format } ? new IrFormat(format.FractionBits, format.Rounding, format.Location) : null,
    });

    /// <summary>The model under a name.</summary>
    public IrModel Lower(string name)
    {
        foreach (var state in _cell.States.Where(s => s.Bound is not null))
        {
            _diagnostics.Report(TargetDiagnostics.CellBound, state.Bound!.Location, state.Name, _cell.Name);
        }

        return Model(name);
    }

    private IrModel Model(string name) => new(
        name,
        [.. Slots()],
        [.. Definitions()],
        [.. Equations()],
        _cell.Method,
        [],
        Handler("update", _cell.Update),
        [.. Events()],
        Refractory(),
        [.. Timed()],
        _specialization.Targets,
        [.. Observed()])
    {
        DrivenTargets = _specialization.Driven,
        Clamps = _specialization.Clamps,
        CanSilence = _specialization.CanSilence,
    };

    private IEnumerable<IrSlot> Slots()
    {
        IEnumerable<IrSlot> Of(ValueSymbol symbol, IrSlotKind kind) => Slots(symbol, kind, _cell.Equations, _real, _integer);

        return _specialization.PerCell.SelectMany(p => Of(p, IrSlotKind.Parameter))
            .Concat(_cell.States.SelectMany(s => Of(s, IrSlotKind.State)))
            .Concat(_cell.Inputs.Where(IsTargeted).SelectMany(i => Of(i, IrSlotKind.Input)))
            .Concat(_specialization.Observed.SelectMany(o => Of(o, IrSlotKind.Observed)))
            .Concat(_specialization.Places.Select(p => new IrSlot(p, IrSlotKind.Place, IrType.Float64, "um", 1)))
            .Concat(_specialization.Clamps.Select(IrModel.ClampSlot).Concat(_specialization.CanSilence ? [IrModel.SilenceSlot] : []).Select(f => new IrSlot(f, IrSlotKind.Counter, _integer, "", 1)));
    }

    private bool IsTargeted(InputSymbol input) => SlotNames(input).Any(slot => _specialization.Targets.Contains(slot) || _specialization.Driven.Contains(slot));

    private IrExpr? Symbol(ValueSymbol symbol) => symbol switch
    {
        _ when _statements.Local(symbol) is { } local => local,
        LocalSymbol => _factory.Make(IrOp.Parameter, _expressions.TypeOf(symbol.Type), [], symbol.Name),
        ParameterSymbol parameter when _perCell.Contains(parameter) => Load(symbol.Name, symbol.Type),
        StateSymbol => Load(symbol.Name, symbol.Type),
        InputSymbol input => IsTargeted(input) ? Load(symbol.Name, symbol.Type) : _factory.Real(_real, 0),
        LetSymbol => _factory.Make(IrOp.Reference, _expressions.TypeOf(symbol.Type), [], symbol.Name),
        BuiltinSymbol { Name: "t" } => _factory.Uniform("t", _real),
        _ => null,
    };

    private IrExpr? Element(ValueSymbol symbol, long index) => symbol switch
    {
        StateSymbol => Load(ElementName(symbol.Name, index), symbol.Type.Element),
        InputSymbol input => IsTargeted(input) ? Load(ElementName(symbol.Name, index), symbol.Type.Element) : _factory.Real(_real, 0),
        ParameterSymbol parameter => _perCell.Contains(parameter)
            ? Load(ElementName(symbol.Name, index), symbol.Type.Element)
            : _specialization.Constants.TryGetValue(symbol, out var value) ? _factory.Real(_real, value.Number) : null,
        LetSymbol => _factory.Make(IrOp.Reference, _expressions.TypeOf(symbol.Type), [], ElementName(symbol.Name, index)),
        _ => null,
    };

    private IrExpr Load(string slot, BoundType type) => type.Kind == TypeKind.Bool
        ? _factory.Compare(IrOp.Ne, _factory.Load(slot, _integer), _factory.Int(_integer, 0))
        : _factory.Load(slot, _real);

    private IEnumerable<IrDefinition> Definitions()
    {
        foreach (var let in _cell.Lets)
        {
            if (let.Value is not { } value)
            {
                continue;
            }

            if (let.Type.Length == 0)
            {
                yield return new IrDefinition(let.Name, [], _expressions.Lower(value));
                continue;
            }

            for (var k = 0; k < let.Type.Length; k++)
            {
                yield return new IrDefinition(ElementName(let.Name, k), [], AtElement(let.Index, k, value));
            }
        }

        foreach (var function in _cell.Functions.Concat(UsedFunctions()))
        {
            if (function.Body is { } body)
            {
                yield return new IrDefinition(function.Name, [.. function.Parameters.Select(p => p.Name)], _expressions.Lower(body));
            }
        }
    }

    /// <summary>Functions of the file and of imports that the cell calls, directly or not, in the order of their names.</summary>
    private IEnumerable<FunctionSymbol> UsedFunctions() =>
        CalledFunctions.Of(_cell).Where(f => !_cell.Functions.Contains(f)).OrderBy(f => f.Name, StringComparer.Ordinal);

    private IrExpr AtElement(LocalSymbol? index, long k, BoundExpression value) =>
        index is null ? _expressions.Lower(value) : _expressions.WithLoop(index, k, () => _expressions.Lower(value));

    private IEnumerable<IrEquation> Equations() => _cell.Equations.SelectMany(e => e.State.Type.Length == 0
        ? [new IrEquation(e.State.Name, _expressions.Lower(e.Value), e.Location)]
        : Enumerable.Range(0, e.State.Type.Length).Select(k => new IrEquation(ElementName(e.State.Name, k), AtElement(e.Index, k, e.Value), e.Location)));

    private ImmutableArray<IrStatement> Handler(string path, ImmutableArray<BoundStatement> body)
    {
        _expressions.Random = new RandomScope(path);
        var result = _statements.Lower(body);
        _expressions.Random = null;
        return result;
    }

    private IEnumerable<IrEvent> Events()
    {
        foreach (var symbol in _cell.Spike is { } spike ? _cell.Events.Insert(0, spike) : _cell.Events)
        {
            if (symbol.Condition is not { } condition)
            {
                continue;
            }

            _expressions.Random = new RandomScope("when/" + symbol.Name);
            var test = _expressions.Lower(condition);
            if (symbol.Through is { } through)
            {
                test = _factory.Lt(_expressions.Lower(through), test);
            }

            _expressions.Random = null;
            yield return new IrEvent(symbol.Name, test, symbol.Through is not null, Handler("on/" + symbol.Name, symbol.Body)) { Place = condition.Location };
        }
    }

    private IrRefractory? Refractory()
    {
        if (_cell.Spike is not { Refractory: { } time } spike)
        {
            return null;
        }

        ImmutableArray<string> hold = [.. spike.Hold.SelectMany(SlotNames)];
        if (time.Type.Kind == TypeKind.Bool)
        {
            return new IrRefractory(null, _expressions.Lower(time), hold);
        }

        if (_expressions.Constant(time) is { } constant)
        {
            var exact = constant.Exact ?? Units.BigRational.FromDouble(constant.Number);
            return _grid.Duration("The refractory time", exact, 0, time.Location) is { } steps
                ? steps == 0 ? null : new IrRefractory(_factory.Int(_integer, steps), null, hold)
                : null;
        }

        var quotient = _factory.Div(_factory.Convert(IrType.Float64, _expressions.Lower(time)), _factory.Real(IrType.Float64, _grid.StepMilliseconds));
        return new IrRefractory(_factory.Convert(_integer, _factory.Unary(IrOp.Round, quotient)), null, hold);
    }

    private IEnumerable<IrTimed> Timed()
    {
        var number = 0;
        foreach (var timed in _cell.Timed)
        {
            var path = "timed/" + (number++).ToString(CultureInfo.InvariantCulture);
            if (timed.Time is not { } time)
            {
                yield return new IrTimed(IrTimedKind.Start, 0, Handler(path, timed.Body));
                continue;
            }

            if (_expressions.Constant(time) is not { } value)
            {
                _expressions.Diagnostics.ReportUnknown(time, "this time");
                continue;
            }

            var isEvery = timed.Kind == TimedKind.Every;
            if (_grid.Duration(isEvery ? "The interval" : "The time", value.Exact ?? Units.BigRational.FromDouble(value.Number), isEvery ? 1 : 0, time.Location) is { } steps)
            {
                yield return new IrTimed(isEvery ? IrTimedKind.Every : IrTimedKind.At, steps, Handler(path, timed.Body));
            }
        }
    }

    private IEnumerable<IrAssign> Observed()
    {
        foreach (var symbol in _specialization.Observed)
        {
            foreach (var slot in SlotNames(symbol))
            {
                var index = symbol.Type.Length == 0 ? -1 : SlotNames(symbol).ToList().IndexOf(slot);
                var value = index >= 0
                    ? Element(symbol, index)
                    : _specialization.Constants.TryGetValue(symbol, out var constant)
                        ? constant.IsTruth ? _factory.Bool(constant.Truth) : _factory.Real(_real, constant.Number)
                        : Symbol(symbol);
                if (value is not null)
                {
                    yield return new IrAssign(slot, value.Type == IrType.Bool ? _factory.Convert(_integer, value) : value);
                }
            }
        }
    }
}
