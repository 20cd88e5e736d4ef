using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>delay e</c> (axonal alone) or <c>delay axonal a dendritic d</c>.</summary>
public sealed record DelaySyntax(TextSpan Span, ExpressionSyntax? Axonal, ExpressionSyntax? Dendritic) : SyntaxNode(Span);
