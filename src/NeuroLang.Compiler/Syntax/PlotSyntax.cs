using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>plot raster(all), trace(exc[0..2].v)</c>.</summary>
public sealed record PlotSyntax(TextSpan Span, ImmutableArray<ExpressionSyntax> Plots) : ExperimentStatementSyntax(Span);
