using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A member of a circuit.</summary>
public abstract record CircuitMemberSyntax(TextSpan Span, string? Documentation) : SyntaxNode(Span);
