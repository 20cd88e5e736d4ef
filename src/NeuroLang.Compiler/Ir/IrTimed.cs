using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>A handler that runs at the boundary of certain steps, before recording.</summary>
public sealed record IrTimed(IrTimedKind Kind, long Steps, ImmutableArray<IrStatement> Body);
