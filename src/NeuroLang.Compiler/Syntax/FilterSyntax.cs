using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>i where cond</c> inside the brackets of a slice.</summary>
public sealed record FilterSyntax(TextSpan Span, IdentifierSyntax Variable, ExpressionSyntax Condition) : ExpressionSyntax(Span);
