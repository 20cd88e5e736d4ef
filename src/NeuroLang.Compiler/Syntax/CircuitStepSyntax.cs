using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>step 0.1 ms</c>.</summary>
public sealed record CircuitStepSyntax(TextSpan Span, string? Documentation, ExpressionSyntax Value) : CircuitMemberSyntax(Span, Documentation);
