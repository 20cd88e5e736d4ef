using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>import "path/file.nl"</c> (<paramref name="Path"/> set) or <c>import std.cells</c> (<paramref name="Module"/> set, with its dots).</summary>
public sealed record ImportSyntax(TextSpan Span, string? Path, string? Module) : SyntaxNode(Span);
