using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>Text that the parser skipped inside a cell or synapse (already reported).</summary>
public sealed record ErrorMemberSyntax(TextSpan Span) : MemberSyntax(Span, (string?)null);
