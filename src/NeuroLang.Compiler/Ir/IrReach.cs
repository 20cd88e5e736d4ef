using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>Which variables of which cells a connection adds to.</summary>
public static class IrReach
{
    /// <summary>The targets of events: the view that holds the cells, and the slot.</summary>
    public static IEnumerable<(IrSide Side, string Slot)> Targets(this IrConnection connection, IrModule module) => connection.Synapse is { } synapse
        ? connection.Targets(module.GetSynapse(synapse))
        : connection.Sends.SelectMany(s => s.Slots).Select(s => (IrSide.Post, s));

    /// <summary>The targets of events of a connection with a synapse model.</summary>
    public static IEnumerable<(IrSide Side, string Slot)> Targets(this IrConnection connection, IrSynapse synapse) => synapse.Handlers
        .SelectMany(h => Contributions(h.Body))
        .Concat(synapse.Timed.SelectMany(t => Contributions(t.Body)))
        .Select(c => connection.Resolve(c.Target))
        .SelectMany(c => connection.Slots(c.Slot, c.IsAtElement).Select(slot => (c.Side, slot)))
        .Distinct();

    /// <summary>What drives of a connection with a synapse model add to: slots of the post cells.</summary>
    public static IEnumerable<string> DrivenSlots(this IrConnection connection) => connection.Slots(connection.Target ?? "", isAtElement: !connection.Elements.IsEmpty);

    /// <summary>The side and the slot that the target of a contribution stands for; for an element that differs from synapse to synapse it is the first one.</summary>
    public static (IrSide Side, string Slot, bool IsAtElement) Resolve(this IrConnection connection, string target) =>
        target == IrContribute.Connected ? (IrSide.Post, connection.Target ?? "", !connection.Elements.IsEmpty)
        : target.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) ? (IrSide.Pre, target.Substring(IrSynapse.Pre.Length), false)
        : (IrSide.Post, target.Substring(IrSynapse.Post.Length), false);

    /// <summary>All slots that the synapses of a connection add to by one statement.</summary>
    public static ImmutableArray<string> Slots(this IrConnection connection, string slot, bool isAtElement) => isAtElement ? connection.Elements : [slot];

    /// <summary>The cells of a side.</summary>
    public static IrView View(this IrConnection connection, IrSide side) => side == IrSide.Pre ? connection.Pre : connection.Post;

    /// <summary>The contributions of a statement list, nested lists included, in source order.</summary>
    public static IEnumerable<IrContribute> Contributions(ImmutableArray<IrStatement> body) => body.SelectMany(s => s switch
    {
        IrContribute c => [c],
        IrIf i => Contributions(i.Then).Concat(Contributions(i.Else)),
        _ => Enumerable.Empty<IrContribute>(),
    });
}
