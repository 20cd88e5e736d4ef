using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>
/// The time since event-driven variables were stored. Kernels have it as the difference of the step and a stamp, propagations as an attribute; the core advances such variables in every step, so the lowering
/// asks for it as zero (already advanced) or one (one step).
/// </summary>
/// <param name="factory">Makes expressions.</param>
internal sealed class EventTime(IrFactory factory)
{
    /// <summary>An expression with a number of steps for the time since its variables were stored; what depends on that number alone is computed, as propagators of several states look at its bits.</summary>
    public IrExpr After(IrExpr expression, long steps) => FoldPass.CreateRewriter(factory).Rewrite(new IrRewriter(factory, node => IsElapsed(node) ? factory.Int(node.Type, steps) : node).Rewrite(expression));

    /// <summary>An expression with an attribute for the time since its variables were stored.</summary>
    public IrExpr Named(IrExpr expression) => new IrRewriter(factory, node => IsElapsed(node) ? factory.Attribute(IrSynapse.Elapsed, node.Type) : node).Rewrite(expression);

    /// <summary>Statements with the time zero.</summary>
    public ImmutableArray<IrStatement> Now(ImmutableArray<IrStatement> body) =>
        FoldPass.CreateRewriter(factory).Rewrite(new IrRewriter(factory, node => IsElapsed(node) ? factory.Int(node.Type, 0) : node).Rewrite(body));

    /// <summary>Whether a slot holds a stamp; it may be kept at an end of the synapse.</summary>
    public static bool IsStamp(string slot) =>
        new[] { "", IrSynapse.AtPre, IrSynapse.AtPost }.Any(prefix => slot.StartsWith(prefix + IrSynapse.Stamp, StringComparison.Ordinal));

    private static bool IsElapsed(IrExpr node) =>
        node is { Op: IrOp.Attribute, Name: IrSynapse.Elapsed }
        || (node.Op == IrOp.Sub && node.Args[0] is { Op: IrOp.Uniform, Name: "k" } && node.Args[1] is { Op: IrOp.Load, Name: { } stamp } && IsStamp(stamp));
}
