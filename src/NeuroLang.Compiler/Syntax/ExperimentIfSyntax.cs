using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>if cond { … } else { … }</c> in an experiment.</summary>
public sealed record ExperimentIfSyntax(TextSpan Span, ExpressionSyntax Condition, ImmutableArray<ExperimentStatementSyntax> Then, ImmutableArray<ExperimentStatementSyntax> Else) : ExperimentStatementSyntax(Span);
