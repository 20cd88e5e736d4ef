using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>A connection rule. Its numbers are float64 expressions; constant ones are folded.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Parameter">Probability, degree, number or mean; null where the rule has none. May depend on the pair for <see cref="IrRuleKind.Probability"/> only.</param>
/// <param name="Pairs">The pairs of <see cref="IrRuleKind.List"/>; empty otherwise.</param>
/// <param name="Stream">The random stream of the rule.</param>
public sealed record IrRule(IrRuleKind Kind, IrExpr? Parameter, ImmutableArray<IrPair> Pairs, uint Stream)
{
    /// <summary>The table of <see cref="IrRuleKind.Table"/>, or the one of a <see cref="Convolution"/> with a row for each entry of the kernel; else null.</summary>
    public string? Table { get; init; }

    /// <summary>The numbers of <see cref="IrRuleKind.Convolution"/>, else null.</summary>
    public IrConvolution? Convolution { get; init; }
}
