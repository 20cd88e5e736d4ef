using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>precision float32</c> or <c>precision float64</c>.</summary>
public sealed record PrecisionSyntax(TextSpan Span, IdentifierSyntax Name) : ExperimentStatementSyntax(Span);
