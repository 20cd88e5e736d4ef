using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>Dead time after a spike.</summary>
/// <param name="Steps">Its length in steps, an integer expression over parameters; null with <paramref name="While"/>.</param>
/// <param name="While">The condition that prolongs it; null with <paramref name="Steps"/>.</param>
/// <param name="Hold">The states that stand still and drop what arrives.</param>
public sealed record IrRefractory(IrExpr? Steps, IrExpr? While, ImmutableArray<string> Hold);
