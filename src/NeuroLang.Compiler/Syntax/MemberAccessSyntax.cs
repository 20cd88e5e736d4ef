using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>target.name</c>: <c>exc.v</c>, <c>pre.x</c>, <c>own.sum</c>, <c>col[3].l4</c>.</summary>
public sealed record MemberAccessSyntax(TextSpan Span, ExpressionSyntax Target, IdentifierSyntax Name) : ExpressionSyntax(Span);
