using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>Cells of one or several populations in order: what a group, a slice or a population names.</summary>
public sealed record IrView(ImmutableArray<IrRange> Ranges)
{
    /// <summary>Number of cells.</summary>
    public long Count => Ranges.Sum(r => r.Count);
}
