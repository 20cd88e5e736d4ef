using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>a / b else c</c>: <c>c</c> where <c>b</c> is zero.</summary>
public sealed record GuardedDivisionSyntax(TextSpan Span, ExpressionSyntax Dividend, ExpressionSyntax Divisor, ExpressionSyntax Otherwise) : ExpressionSyntax(Span);
