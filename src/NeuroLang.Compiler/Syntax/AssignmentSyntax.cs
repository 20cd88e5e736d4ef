using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>target op value</c>, op one of <c>=</c>, <c>+=</c>, <c>-=</c>, <c>*=</c>. The target is a name, an element <c>m[k]</c> or a member <c>post.x</c>.</summary>
public sealed record AssignmentSyntax(TextSpan Span, ExpressionSyntax Target, string Operator, ExpressionSyntax Value) : StatementSyntax(Span);
