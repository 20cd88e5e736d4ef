using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>One parameter of a function.</summary>
public sealed record FunctionParameterSyntax(TextSpan Span, IdentifierSyntax Name, TypeSyntax Type) : SyntaxNode(Span);
