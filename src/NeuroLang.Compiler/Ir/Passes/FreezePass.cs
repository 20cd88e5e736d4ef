using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Variables of synapses that an experiment freezes keep their value while they are frozen, whatever assigns to them; a connection whose
/// structure is frozen neither prunes nor grows.
/// <code>
/// freezable w   on pre spike { w = (add w 1f) }
///   =>
/// freezable w   on pre spike { w = (select (ne $frozen.w 0i) w (add w 1f)) }
/// </code>
/// </summary>
public sealed class FreezePass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "freeze";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics) =>
        module with { Synapses = [.. module.Synapses.Select(s => s.Freezable.IsEmpty ? s : Freeze(module, s))] };

    private static IrSynapse Freeze(IrModule module, IrSynapse synapse) => synapse with
    {
        Integrate = [.. synapse.Integrate.Select(a => Assign(module, synapse, a))],
        Handlers = [.. synapse.Handlers.Select(h => h with { Body = Body(module, synapse, h.Body) })],
        Timed = [.. synapse.Timed.Select(t => t with { Body = Body(module, synapse, t.Body) })],
    };

    private static ImmutableArray<IrStatement> Body(IrModule module, IrSynapse synapse, ImmutableArray<IrStatement> body) =>
    [
        .. body.Select(statement => statement switch
        {
            IrAssign assign => Assign(module, synapse, assign),
            IrIf choice => choice with { Then = Body(module, synapse, choice.Then), Else = Body(module, synapse, choice.Else) },
            IrStructural structural when synapse.Freezable.Contains(IrSynapse.Alive) =>
                structural with { Condition = module.Factory.And(module.Factory.Not(IsFrozen(module, IrSynapse.Alive)), structural.Condition) },
            _ => statement,
        }),
    ];

    private static IrAssign Assign(IrModule module, IrSynapse synapse, IrAssign assign) => synapse.Freezable.Contains(assign.Slot)
        ? assign with { Value = module.Factory.Select(IsFrozen(module, assign.Slot), module.Factory.Load(assign.Slot, assign.Value.Type), assign.Value) }
        : assign;

    private static IrExpr IsFrozen(IrModule module, string slot) =>
        module.Factory.Compare(IrOp.Ne, module.Factory.Uniform(IrSynapse.Frozen + slot, module.Int), module.Factory.Int(module.Int, 0));
}
