using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Fuses the arrival and the integration of a model into one kernel, so that a step in which nothing looks in between reads and
/// writes each state once. Input slots then live in registers only. Models with aggregates look in between and keep two kernels.
/// <code>
/// Lif.arrive:    g = (add g a)   a = 0i
/// Lif.integrate: g = (mul g p)           =>   Lif.advance: g = (mul (add g a) p)   a = 0i
/// </code>
/// </summary>
public sealed class FuseArrivalPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "fuse-arrival";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics)
    {
        var kernels = module.Kernels.ToBuilder();
        foreach (var model in module.Models)
        {
            var arrive = module.Kernels.FirstOrDefault(k => k.Model == model.Name && k.Phase == IrPhase.Arrive);
            var integrate = module.Kernels.FirstOrDefault(k => k.Model == model.Name && k.Phase == IrPhase.Integrate);
            if ((arrive is null && integrate is null) || integrate?.Before.IsEmpty == false)
            {
                continue;
            }

            var body = Compose(module.Factory, arrive?.Body ?? [], integrate?.Body ?? []);
            var inputs = model.Slots.Where(s => s.Kind == IrSlotKind.Input).Select(s => s.Name).ToImmutableHashSet(StringComparer.Ordinal);
            kernels.Add(new IrKernel(model.Name + ".advance", IrPhase.Advance, model.Name, -1, [.. body.Where(s => s is not IrAssign a || !inputs.Contains(a.Slot))]));
        }

        return module with { Kernels = kernels.ToImmutable() };
    }

    /// <summary>One data-flow body that does what the two do one after the other.</summary>
    internal static ImmutableArray<IrStatement> Compose(IrFactory factory, ImmutableArray<IrStatement> first, ImmutableArray<IrStatement> second)
    {
        var values = first.OfType<IrAssign>().ToDictionary(a => a.Slot, a => a.Value, StringComparer.Ordinal);
        var rewriter = new IrRewriter(factory, e => e.Op == IrOp.Load && e.Name is { } name && values.TryGetValue(name, out var value) ? value : e);
        var after = rewriter.Rewrite(second);
        var assigned = after.OfType<IrAssign>().Select(a => a.Slot).ToImmutableHashSet(StringComparer.Ordinal);
        return [.. first.Where(s => s is not IrAssign a || !assigned.Contains(a.Slot)), .. after];
    }
}
