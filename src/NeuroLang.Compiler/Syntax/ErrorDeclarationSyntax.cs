using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>Text that the parser skipped at the top level (already reported).</summary>
public sealed record ErrorDeclarationSyntax(TextSpan Span) : DeclarationSyntax(Span, new IdentifierSyntax(Span, ""), null);
