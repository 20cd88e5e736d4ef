using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>if cond { … } else { … }</c>; <c>else if</c> is an <paramref name="Else"/> of one statement.</summary>
public sealed record IfSyntax(TextSpan Span, ExpressionSyntax Condition, BlockSyntax Then, BlockSyntax? Else) : StatementSyntax(Span);
