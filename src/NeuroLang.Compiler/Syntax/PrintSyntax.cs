using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>print "text", expr</c>.</summary>
public sealed record PrintSyntax(TextSpan Span, ImmutableArray<ExpressionSyntax> Values) : ExperimentStatementSyntax(Span);
