using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>tunable n : type = default</c> of a circuit. Type and default may each be missing, not both.</summary>
public sealed record CircuitParameterSyntax(TextSpan Span, bool Tunable, IdentifierSyntax Name, TypeSyntax? Type, ExpressionSyntax? Default) : SyntaxNode(Span);
