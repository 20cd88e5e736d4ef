using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Ir.Elementary;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>
/// From bound expressions to IR. What is known while compiling becomes a constant, computed exactly and rounded once;
/// functions written in terms of others (<c>ceil sign clip mod</c>, whole powers) become their operations.
/// </summary>
/// <param name="factory">Makes the expressions.</param>
/// <param name="real">The type of numbers: the module's, or float64 for what is evaluated while the network is built.</param>
/// <param name="circuit">The instance in which the expression is written: gives the circuit's constants.</param>
/// <param name="diagnostics">Takes errors.</param>
internal sealed partial class ExpressionLowering(IrFactory factory, IrType real, ElaboratedInstance circuit, DiagnosticBag diagnostics)
{
    private const int LongestLoop = 4096;

    private readonly Dictionary<ValueSymbol, ConstantValue> _loop = [];
    private readonly Dictionary<ValueSymbol, IrExpr> _bound = [];
    private Func<ValueSymbol, BoundExpression, IrExpr?>? _symbols;
    private Func<ValueSymbol, long, IrExpr?>? _elements;

    /// <summary>The type of numbers.</summary>
    public IrType Real => real;

    /// <summary>Where errors go.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Values of names that are constant here, such as the parameters of a cell.</summary>
    public Func<ValueSymbol, ConstantValue?> Constants { get; init; } = _ => null;

    /// <summary>What a name that is not constant stands for; null after an error that was reported.</summary>
    public Func<ValueSymbol, BoundExpression, IrExpr?> Symbols { get; init; } = (_, _) => null;

    /// <summary>What variables of other cells, and aggregates over them, stand for; null after an error that was reported.</summary>
    public Func<BoundExpression, IrExpr?> OtherCells { get; init; } = _ => null;

    /// <summary>In front of the paths of noise: empty in cells, the connection's name in synapses.</summary>
    public string StreamRoot { get; init; } = "";

    /// <summary>Whether the value is computed while the network is built: then tunable parameters of circuits have values.</summary>
    public bool IsBuilding { get; init; }

    /// <summary>Whether aggregates over the synapses of a cell have a meaning here.</summary>
    public bool SynapseAggregates { get; init; }

    /// <summary>An element of a vector.</summary>
    public Func<ValueSymbol, long, IrExpr?> Elements { get; init; } = (_, _) => null;

    /// <summary>A variable of a connected cell.</summary>
    public Func<BoundEndpoint, IrExpr?> Endpoints { get; init; } = _ => null;

    /// <summary>A coordinate of a connected cell.</summary>
    public Func<BoundPosition, IrExpr?> Position { get; init; } = _ => null;

    /// <summary>The attribute that reads a column of the table of the cell or pair at hand; null after an error that was reported.</summary>
    public Func<BoundColumn, string?>? Columns { get; init; }

    /// <summary>True where functions become references to definitions, false where they are written out.</summary>
    public bool UsesDefinitions { get; init; }

    /// <summary>Numbers draws; null where drawing is not allowed.</summary>
    public RandomScope? Random { get; set; }

    /// <summary>The value if it is known while compiling.</summary>
    public ConstantValue? Constant(BoundExpression expression) =>
        circuit.Evaluator(symbol => _loop.TryGetValue(symbol, out var value) ? value : Constants(symbol)).Evaluate(expression);

    /// <summary>Lowers an expression.</summary>
    public IrExpr Lower(BoundExpression expression)
    {
        if (Constant(expression) is { } constant)
        {
            return constant.IsTruth ? factory.Bool(constant.Truth) : factory.Real(real, constant.Number);
        }

        return expression switch
        {
            BoundSymbolReference e => Symbol(e),
            BoundElement e => Element(e),
            BoundEndpoint e => Endpoints(e) ?? Failed(),
            BoundPosition e => Position(e) ?? Failed(),
            BoundUnary { Operator: BoundUnaryOperator.Not } e => factory.Not(Lower(e.Operand)),
            BoundUnary e => factory.Neg(Lower(e.Operand)),
            BoundBinary { Operator: BoundBinaryOperator.Power } e => Power(Lower(e.Left), e.Right),
            BoundBinary e => Binary(e.Operator, Lower(e.Left), Lower(e.Right)),
            BoundConditional e => factory.Select(Lower(e.Condition), Lower(e.Then), Lower(e.Else)),
            BoundGuardedDivision e => GuardedDivision(Lower(e.Dividend), Lower(e.Divisor), Lower(e.Otherwise)),
            BoundIntrinsic e => Intrinsic(e),
            BoundFunctionCall e => Call(e),
            BoundRandom e => Draw(e),
            BoundNoise e => factory.Make(IrOp.Noise, real, [], e.Name ?? "xi", integer: IrStreams.Of(StreamRoot + "xi/" + e.Name)),
            BoundComprehension e => Comprehension(e),
            BoundContainment e => Contained(Lower(e.Value), Lower(e.Lower), Lower(e.Upper)),
            BoundAggregate { Scope: AggregateScope.Own, Function: "sum" or "mean" or "max" or "min" or "argmax" or "rank" or "softmax" or "norm" } e when UsesDefinitions => Aggregate(e.Function, Lower(e.Arguments[0])),
            BoundAggregate { Scope: AggregateScope.Incoming or AggregateScope.Outgoing, Function: "sum" or "mean" or "max" or "min" or "norm" or "softmax" } e when SynapseAggregates => SynapseAggregate(e),
            BoundAggregate { Scope: AggregateScope.Group } or BoundViewVariable => OtherCells(expression) ?? Failed(),
            BoundAggregate e => Refused(TargetDiagnostics.Aggregate, e, e.Function),
            BoundColumn e => Column(e),
            _ => Refused(ElaborationDiagnostics.NotConstant, expression, "this expression"),
        };
    }

    /// <summary>Lowers with a loop variable at a value.</summary>
    public T WithLoop<T>(LocalSymbol variable, long value, Func<T> lower)
    {
        _loop[variable] = ConstantValue.Of((BigRational)value);
        var result = lower();
        _loop.Remove(variable);
        return result;
    }

    /// <summary>Lowers with other meanings of names: those of a cell at an end of a synapse.</summary>
    public T WithSymbols<T>(Func<ValueSymbol, BoundExpression, IrExpr?> symbols, Func<ValueSymbol, long, IrExpr?> elements, Func<T> lower)
    {
        var outer = (_symbols, _elements);
        (_symbols, _elements) = (symbols, elements);
        var result = lower();
        (_symbols, _elements) = outer;
        return result;
    }

    /// <summary>The bounds of a loop that is written out, or null after an error.</summary>
    public (long Lower, long Upper)? LoopBounds(BoundExpression lower, BoundExpression upper)
    {
        if (Constant(lower) is not { IsNumber: true } from || Constant(upper) is not { IsNumber: true } to)
        {
            diagnostics.ReportUnknown(lower, "the bounds of this loop");
            return null;
        }

        if (to.Number - from.Number >= LongestLoop)
        {
            diagnostics.Report(ElaborationDiagnostics.LoopTooLong, lower.Location, LongestLoop, to.Number - from.Number + 1);
            return null;
        }

        return ((long)from.Number, (long)to.Number);
    }

    private IrExpr Column(BoundColumn column)
    {
        if (Columns is null)
        {
            return Refused(ElaborationDiagnostics.ColumnWithoutTable, column, column.Name);
        }

        if (Columns(column) is not { } attribute)
        {
            return Failed();
        }

        var value = factory.Attribute(attribute, real);
        return column.Unit is { } unit && !unit.Scale.Equals(BigRational.One) ? factory.Mul(value, factory.Real(real, unit.Scale.ToDouble())) : value;
    }

    private IrExpr Symbol(BoundSymbolReference reference)
    {
        if (_bound.TryGetValue(reference.Symbol, out var bound))
        {
            return bound;
        }

        if (circuit.Tuned(reference.Symbol) is { } tuned)
        {
            return Tuned(reference, tuned);
        }

        if ((_symbols ?? Symbols)(reference.Symbol, reference) is { } known)
        {
            return known;
        }

        return reference.Symbol switch
        {
            LetSymbol { Value: { } value } => Lower(value),
            ConstSymbol { Value: { } value } => Lower(value),
            _ => Refused(ElaborationDiagnostics.NotConstant, reference, reference.Symbol.Name),
        };
    }

    /// <summary>A tunable parameter of the outermost circuit is an attribute of whatever is built; one of a part is what it is given, written out.</summary>
    private IrExpr Tuned(BoundSymbolReference reference, TunedParameter tuned)
    {
        if (!IsBuilding)
        {
            diagnostics.ReportTuned(reference, "this expression", (ParameterSymbol)reference.Symbol);
            return Failed();
        }

        if (tuned.Value is not null)
        {
            return factory.Attribute(IrArgument.Prefix + reference.Symbol.Name, real);
        }

        var outside = new ExpressionLowering(factory, real, tuned.Scope, diagnostics)
        {
            IsBuilding = true,
            Constants = symbol => symbol is BuiltinSymbol { Name: "i" } ? ConstantValue.Of((BigRational)tuned.Copy) : null,
        };
        return outside.Lower(tuned.Expression);
    }

    private IrExpr Element(BoundElement element)
    {
        var length = element.Symbol.Type.Length;
        if (Constant(element.Index) is { } index)
        {
            if (index.Number < 0 || index.Number >= length || index.Number != Math.Floor(index.Number))
            {
                return Refused(ElaborationDiagnostics.IndexOutOfRange, element, index.Number, length);
            }

            return ElementOf(element.Symbol, (long)index.Number) ?? Failed();
        }

        var at = Lower(element.Index);
        var result = ElementOf(element.Symbol, length - 1) ?? Failed();
        for (var k = length - 2; k >= 0; k--)
        {
            result = factory.Select(factory.Le(at, factory.Real(real, k)), ElementOf(element.Symbol, k) ?? Failed(), result);
        }

        return result;
    }

    private IrExpr? ElementOf(ValueSymbol symbol, long index) => (_elements ?? Elements)(symbol, index);

    private IrExpr Call(BoundFunctionCall call)
    {
        var args = call.Arguments.Select(Lower).ToArray();
        if (UsesDefinitions)
        {
            return factory.Make(IrOp.Reference, TypeOf(call.Type), [.. args], call.Function.Name);
        }

        if (call.Function.Body is not { } body)
        {
            return Failed();
        }

        for (var i = 0; i < args.Length; i++)
        {
            _bound[call.Function.Parameters[i]] = args[i];
        }

        var result = Lower(body);
        foreach (var parameter in call.Function.Parameters)
        {
            _bound.Remove(parameter);
        }

        return result;
    }

    /// <summary>The IR type of a bound type.</summary>
    public IrType TypeOf(BoundType type) => type.Kind == TypeKind.Bool ? IrType.Bool : real;

    private IrExpr Draw(BoundRandom draw)
    {
        if (Random is not { } scope)
        {
            return Refused(ElaborationDiagnostics.NotConstant, draw, "a draw");
        }

        // uniform() is uniform(0, 1), normal() is normal(0, 1).
        var args = draw.Arguments.Select(Lower).ToList();
        for (var n = args.Count; n < Distributions.ParameterCount(draw.Distribution); n++)
        {
            args.Add(factory.Real(real, n));
        }

        var value = factory.Make(IrOp.Random, real, [.. args], draw.Distribution, integer: scope.Stream, draw: scope.Next());
        return draw.Type.Kind == TypeKind.Bool ? factory.Compare(IrOp.Ne, value, factory.Real(real, 0)) : value;
    }

    private IrExpr Comprehension(BoundComprehension comprehension)
    {
        if (LoopBounds(comprehension.Lower, comprehension.Upper) is not { } bounds)
        {
            return Failed();
        }

        IrExpr? result = null;
        for (var k = bounds.Lower; k <= bounds.Upper; k++)
        {
            var term = WithLoop(comprehension.Variable, k, () => Lower(comprehension.Value));
            result = result is null ? term : comprehension.Function switch
            {
                "sum" => factory.Add(result, term),
                "max" => factory.Binary(IrOp.Max, result, term),
                _ => factory.Binary(IrOp.Min, result, term),
            };
        }

        return result ?? factory.Real(real, 0);
    }

    private IrExpr Refused(DiagnosticDescriptor descriptor, BoundExpression expression, params object[] arguments)
    {
        diagnostics.Report(descriptor, expression.Location, arguments);
        return Failed();
    }

    // Stands for a value after an error; the module is never used then.
    private IrExpr Failed() => factory.Real(real, 0);
}
