using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A member of a cell or synapse.</summary>
public abstract record MemberSyntax(TextSpan Span, string? Documentation) : SyntaxNode(Span);
