using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanSyntax(TextSpan Span, bool Value) : ExpressionSyntax(Span);
