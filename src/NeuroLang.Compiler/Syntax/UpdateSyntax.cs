using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>update { … }</c>, once a step.</summary>
public sealed record UpdateSyntax(TextSpan Span, string? Documentation, BlockSyntax Body) : MemberSyntax(Span, Documentation);
