using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>Text that the parser skipped in a block (already reported).</summary>
public sealed record ErrorStatementSyntax(TextSpan Span) : StatementSyntax(Span);
