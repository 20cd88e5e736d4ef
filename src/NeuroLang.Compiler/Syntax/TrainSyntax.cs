using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>train …</c>: reserved; the whole statement is skipped to its closing brace.</summary>
public sealed record TrainSyntax(TextSpan Span) : ExperimentStatementSyntax(Span);
