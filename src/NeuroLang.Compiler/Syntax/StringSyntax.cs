using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A string; <paramref name="Value"/> is without its quotes and escapes.</summary>
public sealed record StringSyntax(TextSpan Span, string Value) : ExpressionSyntax(Span);
