using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>set g.p = e min a max b</c>.</summary>
public sealed record SetSyntax(TextSpan Span, ExpressionSyntax Target, ExpressionSyntax Value, ExpressionSyntax? Minimum, ExpressionSyntax? Maximum) : ExperimentStatementSyntax(Span);
