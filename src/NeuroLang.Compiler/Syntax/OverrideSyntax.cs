using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>name = value min a max b</c> in a population or in <c>set</c>: the bounds cut what a distribution gives.</summary>
public sealed record OverrideSyntax(TextSpan Span, IdentifierSyntax Name, ExpressionSyntax Value, ExpressionSyntax? Minimum, ExpressionSyntax? Maximum) : SyntaxNode(Span);
