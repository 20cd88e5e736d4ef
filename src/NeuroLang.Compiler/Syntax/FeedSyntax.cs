using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>feed port = expr of t</c>.</summary>
public sealed record FeedSyntax(TextSpan Span, ExpressionSyntax Port, ExpressionSyntax Value) : ExperimentStatementSyntax(Span);
