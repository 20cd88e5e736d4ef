using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A verb with one object: <c>release g</c>, <c>silence g</c>, <c>lesion c</c>, <c>freeze c</c>, <c>unfreeze c</c>, <c>save "f"</c>, <c>restore "f"</c>.</summary>
/// <param name="Verb">The verb.</param>
public sealed record CommandSyntax(TextSpan Span, string Verb, ExpressionSyntax Object) : ExperimentStatementSyntax(Span);
