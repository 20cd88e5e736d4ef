using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A node of the syntax tree: immutable, with the span of everything it covers.</summary>
/// <param name="Span">From the first character of its first token to the last of its last.</param>
public abstract record SyntaxNode(TextSpan Span);
