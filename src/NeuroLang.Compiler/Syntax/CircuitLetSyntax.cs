using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>let</c> or <c>const</c> in a circuit.</summary>
public sealed record CircuitLetSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, TypeSyntax? Type, ExpressionSyntax Value) : CircuitMemberSyntax(Span, Documentation);
