using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>tunable param p : type = expr where guard</c>.</summary>
public sealed record ParamSyntax(TextSpan Span, string? Documentation, bool Tunable, IdentifierSyntax Name, TypeSyntax? Type, ExpressionSyntax? Value, ExpressionSyntax? Guard) : MemberSyntax(Span, Documentation);
