using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Takes aggregates over the own population out of kernels: a kernel before stores what is aggregated, and the aggregate
/// itself, computed between the two, is a uniform.
/// <code>
/// integrate:  v = (div v:f32 (reduce.sum:f32 v:f32))
///   =>
/// integrate.reduce0:  reduce.integrate.0 = v:f32
/// integrate:          v = (div v:f32 $reduce.sum.reduce.integrate.0:f32)
/// </code>
/// Each cell has a rank of its own, so ranks are loaded from the slot, in which they have replaced what is ranked.
/// <code>
/// integrate:  v = (reduce.rank:f32 v:f32)
///   =>
/// integrate.reduce0 ranking (reduce.integrate.0 reduce.integrate.0.sorted):
///             reduce.integrate.0 = v:f32   reduce.integrate.0.sorted = v:f32
/// integrate:  v = reduce.integrate.0:f32
/// </code>
/// </summary>
public sealed class LowerReductionsPass : IIrPass
{
    private const string Prefix = "reduce.";

    /// <inheritdoc/>
    public string Name => "lower-reductions";

    /// <summary>Takes the name of a reduction's uniform apart; false for other uniforms.</summary>
    /// <param name="uniform">The name.</param>
    /// <param name="function"><c>sum max min argmax</c>.</param>
    /// <param name="slot">The slot it runs over.</param>
    public static bool TrySplit(string uniform, out string function, out string slot)
    {
        var dot = uniform.StartsWith(Prefix, StringComparison.Ordinal) ? uniform.IndexOf('.', Prefix.Length) : -1;
        function = dot < 0 ? "" : uniform.Substring(Prefix.Length, dot - Prefix.Length);
        slot = dot < 0 ? "" : uniform.Substring(dot + 1);
        return dot >= 0;
    }

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics)
    {
        var kernels = ImmutableArray.CreateBuilder<IrKernel>();
        var slots = module.Models.ToDictionary(m => m.Name, _ => new List<IrSlot>(), StringComparer.Ordinal);
        foreach (var kernel in module.Kernels)
        {
            var before = ImmutableArray.CreateBuilder<IrKernel>();
            var rewriter = new IrRewriter(module.Factory, e => e.Op == IrOp.Reduce ? Lower(module, kernel, e, before, slots[kernel.Model]) : e);
            var body = rewriter.Rewrite(kernel.Body);
            kernels.AddRange(before);
            kernels.Add(kernel with { Body = body, Before = [.. before.Select(k => k.Name)] });
        }

        return module with
        {
            Models = [.. module.Models.Select(m => m with { Slots = m.Slots.AddRange(slots[m.Name]) })],
            Kernels = kernels.ToImmutable(),
        };
    }

    private static IrExpr Lower(IrModule module, IrKernel kernel, IrExpr reduce, ImmutableArray<IrKernel>.Builder before, List<IrSlot> slots)
    {
        var factory = module.Factory;
        var size = factory.Uniform("size", reduce.Type);
        if (reduce.Name == "count")
        {
            return size;
        }

        var number = before.Count.ToString(CultureInfo.InvariantCulture);
        var slot = Prefix + kernel.Name.Substring(kernel.Name.LastIndexOf('.') + 1) + "." + number;
        slots.Add(new IrSlot(slot, IrSlotKind.Scratch, reduce.Type, "", 1));
        var gather = new IrKernel(kernel.Name + ".reduce" + number, IrPhase.Reduce, kernel.Model, -1, [new IrAssign(slot, reduce.Args[0])]);
        if (reduce.Name == "rank")
        {
            var sorted = slot + ".sorted";
            slots.Add(new IrSlot(sorted, IrSlotKind.Scratch, reduce.Type, "", 1));
            before.Add(gather with { Body = gather.Body.Add(new IrAssign(sorted, reduce.Args[0])), Ranking = new IrRanking(slot, sorted) });
            return factory.Load(slot, reduce.Type);
        }

        before.Add(gather);
        var function = reduce.Name == "mean" ? "sum" : reduce.Name ?? "";
        var value = factory.Uniform(Prefix + function + "." + slot, reduce.Type);
        return reduce.Name == "mean" ? factory.Div(value, size) : value;
    }
}
