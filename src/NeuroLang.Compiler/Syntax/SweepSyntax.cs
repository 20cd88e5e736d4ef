using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>sweep I in 0 nA .. 1 nA by 0.1 nA { … }</c>.</summary>
public sealed record SweepSyntax(TextSpan Span, IdentifierSyntax Variable, RangeExpressionSyntax Range, ExpressionSyntax By, ImmutableArray<ExperimentStatementSyntax> Body) : ExperimentStatementSyntax(Span);
