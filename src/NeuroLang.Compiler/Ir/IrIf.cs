using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>Chooses between two lists.</summary>
public sealed record IrIf(IrExpr Condition, ImmutableArray<IrStatement> Then, ImmutableArray<IrStatement> Else) : IrStatement;
