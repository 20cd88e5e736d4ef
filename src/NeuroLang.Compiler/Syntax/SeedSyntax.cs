using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>seed 42</c>.</summary>
public sealed record SeedSyntax(TextSpan Span, ExpressionSyntax Value) : ExperimentStatementSyntax(Span);
