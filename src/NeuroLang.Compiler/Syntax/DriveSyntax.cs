using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>drive expr</c> in a synapse.</summary>
public sealed record DriveSyntax(TextSpan Span, string? Documentation, ExpressionSyntax Value) : MemberSyntax(Span, Documentation);
