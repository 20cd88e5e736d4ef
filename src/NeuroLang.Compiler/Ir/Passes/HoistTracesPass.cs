using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Keeps once for each presynaptic (or postsynaptic) cell what is the same in all of its synapses: a variable that starts as a constant
/// and that handlers of that side's events alone change, in a way that depends on nothing but that cell. A trace of an all-to-all
/// synapse costs nothing per synapse then.
/// <code>
/// slot a   on_pre0: a = (add (… a …) 1f)   w = (add w b)      on_post1: w = (add w (… a …))
///   =>
/// preslot a   on_pre0: w = (add w b)   at_pre0: atpre.a = (add (… atpre.a …) 1f)   on_post1: w = (add w (… atpre.a …))
/// </code>
/// </summary>
public sealed class HoistTracesPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "hoist-traces";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics)
    {
        foreach (var synapse in module.Synapses)
        {
            module = Hoist(module, synapse, IrSide.Pre);
            module = Hoist(module, module.GetSynapse(synapse.Name), IrSide.Post);
        }

        return module;
    }

    private static IrModule Hoist(IrModule module, IrSynapse synapse, IrSide side)
    {
        var hoisted = Find(module, synapse, side);
        if (hoisted.Count == 0)
        {
            return module;
        }

        var prefix = side == IrSide.Pre ? IrSynapse.AtPre : IrSynapse.AtPost;
        var rewriter = new IrRewriter(module.Factory, e => e.Op == IrOp.Load && e.Name is { } name && hoisted.Contains(name) ? module.Factory.Load(prefix + name, e.Type) : e);
        var kernels = module.SynapseKernels.SelectMany(k => k.Synapse == synapse.Name ? Split(k with { Body = rewriter.Rewrite(k.Body) }, hoisted, side, prefix) : [k]);
        var moved = synapse.Slots.Where(s => hoisted.Contains(s.Name));
        string Name(string slot) => hoisted.Contains(slot) ? prefix + slot : slot;
        var renamed = rewriter.Rewrite(synapse);
        var changed = renamed with
        {
            Bounds = [.. renamed.Bounds.Select(b => b with { Slot = Name(b.Slot) })],
            Propagations = [.. renamed.Propagations.Select(p => p with { Advance = [.. p.Advance.Select(a => a with { Slot = Name(a.Slot) })] })],
            Handlers = [.. renamed.Handlers.Select(h => h with { Body = Rename(h.Body, Name) })],
            Timed = [.. renamed.Timed.Select(t => t with { Body = Rename(t.Body, Name) })],
            Slots = [.. synapse.Slots.Where(s => !hoisted.Contains(s.Name))],
            PreSlots = side == IrSide.Pre ? [.. synapse.PreSlots, .. moved] : synapse.PreSlots,
            PostSlots = side == IrSide.Post ? [.. synapse.PostSlots, .. moved] : synapse.PostSlots,
        };
        return module with
        {
            Synapses = [.. module.Synapses.Select(s => s.Name == synapse.Name ? changed : s)],
            SynapseKernels = [.. kernels],
            Connections = [.. module.Connections.Select(c => c.Synapse == synapse.Name ? c with { Initializers = [.. c.Initializers.Select(i => i with { Slot = Name(i.Slot) })] } : c)],
        };
    }

    private static ImmutableArray<IrStatement> Rename(ImmutableArray<IrStatement> body, Func<string, string> name) =>
    [
        .. body.Select(s => s switch
        {
            IrAssign a => a with { Slot = name(a.Slot) },
            IrIf i => i with { Then = Rename(i.Then, name), Else = Rename(i.Else, name) },
            _ => s,
        }),
    ];

    private static IEnumerable<IrSynapseKernel> Split(IrSynapseKernel kernel, HashSet<string> hoisted, IrSide side, string prefix)
    {
        var own = kernel.Body.Where(s => s is not IrAssign a || !hoisted.Contains(a.Slot)).ToImmutableArray();
        var moved = kernel.Body.OfType<IrAssign>().Where(a => hoisted.Contains(a.Slot)).Select(a => (IrStatement)(a with { Slot = prefix + a.Slot })).ToImmutableArray();
        if (!own.IsEmpty || moved.IsEmpty)
        {
            yield return kernel with { Body = own };
        }

        if (!moved.IsEmpty)
        {
            var phase = side == IrSide.Pre ? IrSynapsePhase.AtPre : IrSynapsePhase.AtPost;
            yield return kernel with { Name = kernel.Name + (side == IrSide.Pre ? ".at_pre" : ".at_post"), Phase = phase, Body = moved };
        }
    }

    /// <summary>The largest set of variables that depend on the cells of the side and on each other alone.</summary>
    private static HashSet<string> Find(IrModule module, IrSynapse synapse, IrSide side)
    {
        var connections = module.Connections.Where(c => c.Synapse == synapse.Name).ToList();
        var isOneEvent = connections.All(c => (side == IrSide.Pre ? c.DelaySteps : c.DendriticSteps) is not null);
        var phase = side == IrSide.Pre ? IrSynapsePhase.OnPre : IrSynapsePhase.OnPost;
        var assignments = module.SynapseKernels
            .Where(k => k.Synapse == synapse.Name)
            .SelectMany(k => k.Body.OfType<IrAssign>().Select(a => (Kernel: k, Assign: a)))
            .ToLookup(p => p.Assign.Slot, StringComparer.Ordinal);
        var set = new HashSet<string>(
            synapse.Slots
                .Where(s => s.Kind is IrSlotKind.State or IrSlotKind.Counter && isOneEvent)
                .Where(s => assignments[s.Name].Any() && assignments[s.Name].All(p => p.Kernel.Phase == phase))
                .Where(s => connections.All(c => c.Initializers.Where(i => i.Slot == s.Name).All(i => i.Value.IsConst)))
                .Where(s => connections.Select(c => c.Initializers.Where(i => i.Slot == s.Name).Select(i => i.Value).FirstOrDefault()).Distinct().Count() == 1)
                .Select(s => s.Name),
            StringComparer.Ordinal);
        while (set.RemoveWhere(slot => assignments[slot].Any(p => !DependsOnCell(p.Assign.Value, side, set.Contains))) > 0)
        {
            // What is taken out may be read by what is left.
        }

        return set;
    }

    private static bool DependsOnCell(IrExpr value, IrSide side, Func<string, bool> isHoisted) => IrTraversal.PostOrder([value]).All(e => e.Op switch
    {
        IrOp.Load => e.Name is { } name && (isHoisted(name) || name.StartsWith(side == IrSide.Pre ? IrSynapse.Pre : IrSynapse.Post, StringComparison.Ordinal)),
        IrOp.Random or IrOp.RandomBits => false,
        _ => true,
    });
}
