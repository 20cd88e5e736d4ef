using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>What stands at the top level of a file.</summary>
/// <param name="Span">The span.</param>
/// <param name="Name">The declared name.</param>
/// <param name="Documentation">The text of the <c>///</c> lines before it, without the slashes, or null.</param>
public abstract record DeclarationSyntax(TextSpan Span, IdentifierSyntax Name, string? Documentation) : SyntaxNode(Span);
