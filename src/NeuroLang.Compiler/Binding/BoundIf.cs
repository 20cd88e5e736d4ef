using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>if</c> with its branches; no else is an empty one.</summary>
public sealed record BoundIf(Location Location, BoundExpression Condition, ImmutableArray<BoundStatement> Then, ImmutableArray<BoundStatement> Else) : BoundStatement(Location);
