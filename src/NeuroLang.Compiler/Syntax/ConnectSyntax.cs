using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>connect A -> B.target via Synapse(…) weight e delay e by rule where cond no autapses called name</c>.</summary>
/// <param name="Pre">The source: a population, a group, a slice, a port, a part's member; or a call, <c>all.mean(v)</c>.</param>
/// <param name="Post">The target with its variable: <c>all.g_e</c>, or without one.</param>
public sealed record ConnectSyntax(
    TextSpan Span,
    string? Documentation,
    ExpressionSyntax Pre,
    ExpressionSyntax Post,
    IdentifierSyntax? Synapse,
    ImmutableArray<ArgumentSyntax> SynapseArguments,
    ExpressionSyntax? Weight,
    DelaySyntax? Delay,
    ExpressionSyntax? Rule,
    ExpressionSyntax? Where,
    bool NoAutapses,
    bool NoMultapses,
    bool Procedural,
    IdentifierSyntax? SharedWeights,
    IdentifierSyntax? ConnectionName) : CircuitMemberSyntax(Span, Documentation);
