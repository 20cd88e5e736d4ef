using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>An argument; <paramref name="Name"/> is set for <c>name = value</c>.</summary>
public sealed record ArgumentSyntax(TextSpan Span, IdentifierSyntax? Name, ExpressionSyntax Value) : SyntaxNode(Span);
