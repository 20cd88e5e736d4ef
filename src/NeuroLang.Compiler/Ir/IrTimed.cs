using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>A handler that runs at the boundary of certain steps, before recording.</summary>
public sealed record IrTimed(IrTimedKind Kind, long Steps, ImmutableArray<IrStatement> Body)
{
    /// <summary>Where it is written; null for what the compiler adds.</summary>
    public Location? Place { get; init; }
}
