using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>for k in 0..4 { … }</c> in an experiment.</summary>
public sealed record ExperimentForSyntax(TextSpan Span, IdentifierSyntax Variable, RangeExpressionSyntax Range, ImmutableArray<ExperimentStatementSyntax> Body) : ExperimentStatementSyntax(Span);
