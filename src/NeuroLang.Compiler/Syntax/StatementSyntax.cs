using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A statement of a handler.</summary>
public abstract record StatementSyntax(TextSpan Span) : SyntaxNode(Span);
