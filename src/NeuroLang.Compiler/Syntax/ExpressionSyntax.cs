using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>An expression.</summary>
public abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span);
