using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>prune when cond</c> or <c>grow when cond</c> inside a synapse's <c>every</c>.</summary>
/// <param name="Verb"><c>prune</c> or <c>grow</c>.</param>
public sealed record StructuralSyntax(TextSpan Span, string Verb, ExpressionSyntax? Condition) : StatementSyntax(Span);
