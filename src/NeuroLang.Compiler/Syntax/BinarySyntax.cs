using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>An operator between two operands: <c>+ - * / ^ == != &lt; &lt;= &gt; &gt;= and or</c>.</summary>
public sealed record BinarySyntax(TextSpan Span, ExpressionSyntax Left, string Operator, TextSpan OperatorSpan, ExpressionSyntax Right) : ExpressionSyntax(Span);
