using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A name in an expression.</summary>
public sealed record NameSyntax(TextSpan Span, IdentifierSyntax Identifier) : ExpressionSyntax(Span);
