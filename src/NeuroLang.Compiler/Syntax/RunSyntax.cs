using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>run T</c>, or <c>run until cond at most T</c>.</summary>
public sealed record RunSyntax(TextSpan Span, ExpressionSyntax? Duration, ExpressionSyntax? Until, ExpressionSyntax? AtMost) : ExperimentStatementSyntax(Span);
