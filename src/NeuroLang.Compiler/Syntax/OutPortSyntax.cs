using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>out name = group.variable</c>, or <c>out name = spikes of group</c>.</summary>
public sealed record OutPortSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, ExpressionSyntax Value) : CircuitMemberSyntax(Span, Documentation);
