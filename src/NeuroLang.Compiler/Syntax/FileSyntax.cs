using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A whole file.</summary>
public sealed record FileSyntax(TextSpan Span, ImmutableArray<ImportSyntax> Imports, ImmutableArray<DeclarationSyntax> Declarations) : SyntaxNode(Span);
