using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>What <c>all</c>, <c>all.g_e</c> or <c>cell.segment[2]</c> names.</summary>
/// <param name="View">The cells.</param>
/// <param name="Variable">The variable behind them, or null.</param>
/// <param name="Element">The index of a vector variable, or null.</param>
internal sealed record ViewReference(BoundView View, IdentifierSyntax? Variable, ExpressionSyntax? Element);
