using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>at t { … }</c>.</summary>
public sealed record AtSyntax(TextSpan Span, string? Documentation, ExpressionSyntax Time, BlockSyntax Body) : MemberSyntax(Span, Documentation);
