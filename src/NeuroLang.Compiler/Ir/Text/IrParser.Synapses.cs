using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Text;

/// <content>Synapse models.</content>
public sealed partial class IrParser
{
    private IrSynapse Synapse()
    {
        var synapse = new IrSynapse(_tokens.Take(), [], [], [], [], null, [], [], [], [], []);
        _tokens.Expect("{");
        while (true)
        {
            Names();
            if (_tokens.Accept("}"))
            {
                return synapse;
            }

            synapse = Member(synapse, _tokens.Take());
        }
    }

    private IrSynapse Member(IrSynapse synapse, string keyword)
    {
        switch (keyword)
        {
            case "slot":
                return synapse with { Slots = synapse.Slots.Add(Slot()) };
            case "preslot":
                return synapse with { PreSlots = synapse.PreSlots.Add(Slot()) };
            case "postslot":
                return synapse with { PostSlots = synapse.PostSlots.Add(Slot()) };
            case "method":
                return synapse with { Method = _tokens.Take() };
            case "freezable":
                return synapse with { Freezable = synapse.Freezable.Add(_tokens.Take()) };
            case "lower":
                var lower = _tokens.Take();
                return synapse with { Bounds = Bound(synapse.Bounds, new IrBound(lower, Expression(), null)) };
            case "upper":
                var upper = _tokens.Take();
                return synapse with { Bounds = Bound(synapse.Bounds, new IrBound(upper, null, Expression())) };
            case "equation":
                return synapse with { Equations = synapse.Equations.Add(new IrEquation(_tokens.Take(), Value())) };
            case "propagate":
                return synapse with { Propagations = synapse.Propagations.Add(new IrPropagation(_tokens.Take(), [.. Statements().Cast<IrAssign>()])) };
            case "integrate":
                return synapse with { Integrate = [.. Statements().Cast<IrAssign>()] };
            case "on":
                return synapse with { Handlers = synapse.Handlers.Add(new IrHandler(Enumeration<IrSide>(), _tokens.Take(), Statements())) };
            case "drive":
                return synapse with { Drives = synapse.Drives.Add(new IrDrive(Expression())) };
            case "timed":
                return synapse with { Timed = synapse.Timed.Add(new IrTimed(Enumeration<IrTimedKind>(), _tokens.TakeLong(), Statements())) };
            default:
                throw _tokens.Error($"'{keyword}' is not a member of a synapse");
        }
    }

    // The lines of one slot stand together.
    private static ImmutableArray<IrBound> Bound(ImmutableArray<IrBound> bounds, IrBound next) => bounds.Length > 0 && bounds[bounds.Length - 1] is { Upper: null } last && last.Slot == next.Slot
        ? bounds.SetItem(bounds.Length - 1, last with { Upper = next.Upper })
        : bounds.Add(next);
}
