using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>From the statements of handlers to IR statements; loops are written out.</summary>
internal sealed class StatementLowering(IrFactory factory, ExpressionLowering expressions, IrType integer)
{
    private readonly Dictionary<LocalSymbol, IrExpr> _locals = [];
    private int _names;

    /// <summary>What becomes of a value before it is stored to a state: its bounds are kept.</summary>
    public Func<ValueSymbol, IrExpr, IrExpr> Projection { get; init; } = (_, value) => value;

    /// <summary>The local that a handler's <c>let</c> has become, or null.</summary>
    public IrExpr? Local(ValueSymbol symbol) => symbol is LocalSymbol local && _locals.TryGetValue(local, out var value) ? value : null;

    /// <summary>Lowers a list.</summary>
    public ImmutableArray<IrStatement> Lower(ImmutableArray<BoundStatement> statements)
    {
        var result = ImmutableArray.CreateBuilder<IrStatement>();
        foreach (var statement in statements)
        {
            Lower(statement, result);
        }

        return result.ToImmutable();
    }

    private void Lower(BoundStatement statement, ImmutableArray<IrStatement>.Builder result)
    {
        switch (statement)
        {
            case BoundLet let:
                var value = expressions.Lower(let.Value);
                var name = let.Variable.Name + "." + (_names++).ToString(CultureInfo.InvariantCulture);
                result.Add(new IrLocal(name, value));
                _locals[let.Variable] = factory.Local(name, value.Type);
                break;
            case BoundIf choice:
                result.Add(new IrIf(expressions.Lower(choice.Condition), Lower(choice.Then), Lower(choice.Else)));
                break;
            case BoundFor loop when expressions.LoopBounds(loop.Lower, loop.Upper) is { } bounds:
                for (var k = bounds.Lower; k <= bounds.Upper; k++)
                {
                    result.AddRange(expressions.WithLoop(loop.Variable, k, () => Lower(loop.Body)));
                }

                break;
            case BoundAssign { Target: BoundEndpoint endpoint, Increment: { } increment }:
                Contribute(endpoint, expressions.Lower(increment), result);
                break;
            case BoundAssign assign:
                Assign(assign, result);
                break;
            case BoundSend send:
                result.Add(new IrContribute(IrContribute.Connected, expressions.Lower(send.Value)));
                break;
            case BoundStructural structural:
                result.Add(new IrStructural(structural.Verb == "grow", structural.Condition is { } condition ? expressions.Lower(condition) : factory.Bool(true)));
                break;
        }
    }

    /// <summary>An element that is not known before is every element in turn, with zero for the others.</summary>
    private void Contribute(BoundEndpoint endpoint, IrExpr value, ImmutableArray<IrStatement>.Builder result)
    {
        var target = (endpoint.Side == EndpointSide.Pre ? IrSynapse.Pre : IrSynapse.Post) + endpoint.Variable.Name;
        if (endpoint.Index is not { } index)
        {
            result.Add(new IrContribute(target, value));
        }
        else if (expressions.Constant(index) is { } known)
        {
            result.Add(new IrContribute(CellLowering.ElementName(target, (long)known.Number), value));
        }
        else
        {
            var at = expressions.Lower(index);
            for (var k = 0; k < endpoint.Variable.Cases[0].Symbol.Type.Length; k++)
            {
                var chosen = factory.Select(factory.Eq(at, factory.Real(at.Type, k)), value, factory.Real(value.Type, 0));
                result.Add(new IrContribute(CellLowering.ElementName(target, k), chosen));
            }
        }
    }

    private void Assign(BoundAssign assign, ImmutableArray<IrStatement>.Builder result)
    {
        var value = Stored(expressions.Lower(assign.Value));
        if (assign.Target is BoundSymbolReference reference)
        {
            result.Add(new IrAssign(reference.Symbol.Name, Projection(reference.Symbol, value)));
        }
        else if (assign.Target is BoundElement element)
        {
            value = Projection(element.Symbol, value);
            if (expressions.Constant(element.Index) is { } index)
            {
                result.Add(new IrAssign(CellLowering.ElementName(element.Symbol.Name, (long)index.Number), value));
                return;
            }

            var at = expressions.Lower(element.Index);
            for (var k = 0; k < element.Symbol.Type.Length; k++)
            {
                var slot = CellLowering.ElementName(element.Symbol.Name, k);
                var hit = factory.Eq(at, factory.Real(at.Type, k));
                result.Add(new IrAssign(slot, factory.Select(hit, value, factory.Load(slot, value.Type))));
            }
        }
    }

    /// <summary>Truth values are stored as 0 and 1.</summary>
    private IrExpr Stored(IrExpr value) => value.Type == IrType.Bool ? factory.Convert(integer, value) : value;
}
