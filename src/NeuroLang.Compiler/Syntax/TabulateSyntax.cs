using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>tabulate rate(n), cv_isi(n)</c> inside a sweep.</summary>
public sealed record TabulateSyntax(TextSpan Span, ImmutableArray<ExpressionSyntax> Values) : ExperimentStatementSyntax(Span);
