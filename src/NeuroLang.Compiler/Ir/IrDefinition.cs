using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>A <c>let</c> (no parameters) or a <c>fn</c> of a model; removed by inlining.</summary>
public sealed record IrDefinition(string Name, ImmutableArray<string> Parameters, IrExpr Body);
