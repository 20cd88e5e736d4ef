using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>Text that the parser skipped in an experiment (already reported).</summary>
public sealed record ErrorExperimentStatementSyntax(TextSpan Span) : ExperimentStatementSyntax(Span);
