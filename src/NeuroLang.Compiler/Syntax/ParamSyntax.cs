using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>tunable param p[length] : type = expr where guard</c>.</summary>
public sealed record ParamSyntax(TextSpan Span, string? Documentation, bool Tunable, IdentifierSyntax Name, ExpressionSyntax? Length, TypeSyntax? Type, ExpressionSyntax? Value, ExpressionSyntax? Guard) : MemberSyntax(Span, Documentation);
