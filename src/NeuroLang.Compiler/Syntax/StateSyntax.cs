using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>state x[length] : type = expr where bound</c>. <paramref name="Order"/> counts primes (<c>state x' = 0</c> starts a derivative).</summary>
public sealed record StateSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, int Order, ExpressionSyntax? Length, TypeSyntax? Type, ExpressionSyntax? Value, ExpressionSyntax? Bound) : MemberSyntax(Span, Documentation);
