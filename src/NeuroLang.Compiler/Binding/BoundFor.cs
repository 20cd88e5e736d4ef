using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A loop over whole numbers, both ends included and constant.</summary>
public sealed record BoundFor(Location Location, LocalSymbol Variable, BoundExpression Lower, BoundExpression Upper, ImmutableArray<BoundStatement> Body) : BoundStatement(Location);
