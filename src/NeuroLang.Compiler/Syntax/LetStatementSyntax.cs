using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>let y = expr</c> in a handler.</summary>
public sealed record LetStatementSyntax(TextSpan Span, IdentifierSyntax Name, TypeSyntax? Type, ExpressionSyntax Value) : StatementSyntax(Span);
