using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>record spikes of g over a .. b</c> (<paramref name="Variable"/> is the name <c>spikes</c>, or an event's) or <c>record x of g every T</c>.</summary>
public sealed record RecordSyntax(TextSpan Span, IdentifierSyntax Variable, ExpressionSyntax Group, ExpressionSyntax? Every, RangeExpressionSyntax? Window) : ExperimentStatementSyntax(Span);
