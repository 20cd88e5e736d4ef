using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>clamp g.v = e</c>.</summary>
public sealed record ClampSyntax(TextSpan Span, ExpressionSyntax Target, ExpressionSyntax Value) : ExperimentStatementSyntax(Span);
