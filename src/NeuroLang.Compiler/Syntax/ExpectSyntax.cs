using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>expect cond</c>.</summary>
public sealed record ExpectSyntax(TextSpan Span, ExpressionSyntax Condition) : ExperimentStatementSyntax(Span);
