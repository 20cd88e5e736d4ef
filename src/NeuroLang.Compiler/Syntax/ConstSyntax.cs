using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>const NAME : type = expr</c>, at the top level or in a circuit.</summary>
public sealed record ConstSyntax(TextSpan Span, IdentifierSyntax Name, string? Documentation, TypeSyntax? Type, ExpressionSyntax Value)
    : DeclarationSyntax(Span, Name, Documentation);
