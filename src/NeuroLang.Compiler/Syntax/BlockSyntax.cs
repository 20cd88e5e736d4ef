using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>Statements in braces.</summary>
public sealed record BlockSyntax(TextSpan Span, ImmutableArray<StatementSyntax> Statements) : SyntaxNode(Span);
