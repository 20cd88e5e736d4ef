using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>factor * x[index]'' = expr</c>.</summary>
/// <param name="Factor">What stands before the derivative, without the <c>*</c>; null where nothing does.</param>
/// <param name="Name">The state.</param>
/// <param name="Index">The index of <c>m[k]'</c>, or null.</param>
/// <param name="Order">Number of primes, at least one.</param>
/// <param name="Value">The right-hand side.</param>
public sealed record EquationSyntax(TextSpan Span, string? Documentation, ExpressionSyntax? Factor, IdentifierSyntax Name, IdentifierSyntax? Index, int Order, ExpressionSyntax Value) : MemberSyntax(Span, Documentation);
