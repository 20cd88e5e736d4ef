using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>play port from "file.csv"</c>.</summary>
public sealed record PlaySyntax(TextSpan Span, ExpressionSyntax Port, StringSyntax File) : ExperimentStatementSyntax(Span);
