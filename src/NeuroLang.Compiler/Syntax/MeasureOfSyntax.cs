using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>v of exc</c>, <c>weights of c</c>: a variable of a group inside a measure or a plot.</summary>
public sealed record MeasureOfSyntax(TextSpan Span, ExpressionSyntax Variable, ExpressionSyntax Group) : ExpressionSyntax(Span);
