using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>x'</c> in an expression: the derivative of a state whose equation has a higher order.</summary>
/// <param name="Order">Number of primes, at least one.</param>
public sealed record DerivativeSyntax(TextSpan Span, ExpressionSyntax Target, int Order) : ExpressionSyntax(Span);
