using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>population name : Cell[h x w] at geometry from table excitatory { overrides }</c>.</summary>
/// <param name="Dimensions">One size, two or three; empty with a table.</param>
/// <param name="Geometry">A call such as <c>grid(spacing = 50 um)</c>, or null.</param>
/// <param name="Table">The call <c>table("neurons.csv", key = "name")</c>, or null.</param>
/// <param name="Sign"><c>excitatory</c>, <c>inhibitory</c> or null.</param>
/// <param name="Overrides">Values of parameters and states: <c>tau_m = normal(20 ms, 2 ms) min 1 ms</c>.</param>
public sealed record PopulationSyntax(
    TextSpan Span,
    string? Documentation,
    IdentifierSyntax Name,
    IdentifierSyntax Cell,
    ImmutableArray<ExpressionSyntax> Dimensions,
    ExpressionSyntax? Geometry,
    ExpressionSyntax? Table,
    string? Sign,
    ImmutableArray<OverrideSyntax> Overrides) : CircuitMemberSyntax(Span, Documentation);
