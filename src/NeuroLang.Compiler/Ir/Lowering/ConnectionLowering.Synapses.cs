using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>What a synapse sends.</content>
internal sealed partial class ConnectionLowering
{
    private IEnumerable<(string Event, ImmutableArray<IrSend> Sends)> Sends(ConnectionSymbol connection, string name, IrView pre, IrView post)
    {
        if (Target(connection, name, pre, post) is not { } target)
        {
            yield break;
        }

        if (connection.Synapse is not { } synapse)
        {
            if (connection.Weight is { } weight)
            {
                yield return ("spike", [target with { Weight = Pair((connection.SharedWeights ?? name) + "/weight", pre, post).Lower(weight) }]);
            }

            yield break;
        }

        var values = new Dictionary<ValueSymbol, IrExpr>();
        IrExpr? Value(ValueSymbol symbol, BoundExpression place)
        {
            if (values.TryGetValue(symbol, out var known))
            {
                return known;
            }

            var given = connection.Arguments.LastOrDefault(a => a.Target == symbol || (a.Target.Name == symbol.Name && symbol is ParameterSymbol or StateSymbol));
            var expression = given?.Value ?? (symbol as ParameterSymbol)?.Default ?? (symbol as StateSymbol)?.Initial;
            if (symbol is not (ParameterSymbol or StateSymbol) || expression is null)
            {
                return null;
            }

            var expressions = Pair((connection.SharedWeights ?? name) + "/" + symbol.Name, pre, post, Value);
            var value = expressions.Lower(expression);
            value = given?.Minimum is { } minimum ? factory.Binary(IrOp.Max, value, expressions.Lower(minimum)) : value;
            value = given?.Maximum is { } maximum ? factory.Binary(IrOp.Min, value, expressions.Lower(maximum)) : value;
            values.Add(symbol, value);
            return value;
        }

        foreach (var handler in synapse.Handlers)
        {
            var expressions = Pair(name + "/on " + handler.EventName, pre, post, Value);
            var sends = ImmutableArray.CreateBuilder<IrSend>();
            foreach (var statement in handler.Body)
            {
                if (statement is BoundLet let)
                {
                    values[let.Variable] = expressions.Lower(let.Value);
                }
                else if (statement is BoundSend send)
                {
                    sends.Add(target with { Weight = expressions.Lower(send.Value) });
                }
            }

            yield return (handler.EventName, sends.ToImmutable());
        }
    }

    /// <summary>A send without its weight, or null after an error.</summary>
    private IrSend? Target(ConnectionSymbol connection, string name, IrView pre, IrView post)
    {
        var nothing = factory.Real(IrType.Float64, 0);
        if (connection.TargetElement is not { } element || connection.Target is not { } target || circuit.Evaluator().Evaluate(element) is not null)
        {
            return TargetSlot(connection) is { } slot ? new IrSend(slot, nothing) : null;
        }

        var slots = target.Cases.IsEmpty ? [] : CellLowering.SlotNames(target.Cases[0].Symbol).ToImmutableArray();
        return slots.IsEmpty ? null : new IrSend(slots[0], nothing) { Elements = slots, Element = Pair(name + "/element", pre, post).Lower(element) };
    }

    private string? TargetSlot(ConnectionSymbol connection)
    {
        if (connection.Target is not { } target)
        {
            return null;
        }

        if (connection.TargetElement is not { } element)
        {
            return target.Name;
        }

        if (circuit.Evaluator().Evaluate(element) is not { IsNumber: true } index)
        {
            return null;
        }

        var length = target.Cases.IsEmpty ? 0 : target.Cases[0].Symbol.Type.Length;
        if (index.Number < 0 || index.Number >= length || index.Number != Math.Floor(index.Number))
        {
            diagnostics.Report(ElaborationDiagnostics.IndexOutOfRange, element.Location, index.Number, length);
            return null;
        }

        return CellLowering.ElementName(target.Name, (long)index.Number);
    }
}
