using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>measure over a .. b</c>: a measure limited to a time window.</summary>
public sealed record WindowSyntax(TextSpan Span, ExpressionSyntax Measure, RangeExpressionSyntax Window) : ExpressionSyntax(Span);
