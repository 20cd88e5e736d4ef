using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>every T { … }</c>.</summary>
public sealed record EverySyntax(TextSpan Span, string? Documentation, ExpressionSyntax Interval, BlockSyntax Body) : MemberSyntax(Span, Documentation);
