using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A name where it is written. An empty text stands for a name that the parser missed (already reported).</summary>
public sealed record IdentifierSyntax(TextSpan Span, string Text) : SyntaxNode(Span);
