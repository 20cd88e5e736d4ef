using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>step 0.1 ms</c> in an experiment.</summary>
public sealed record StepSyntax(TextSpan Span, ExpressionSyntax Value) : ExperimentStatementSyntax(Span);
