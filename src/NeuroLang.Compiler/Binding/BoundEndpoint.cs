using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>pre.x</c>, <c>post.x</c> or <c>post.m[k]</c> in a synapse, a weight or a rule.</summary>
public sealed record BoundEndpoint(BoundType Type, Location Location, EndpointSide Side, BoundVariable Variable) : BoundExpression(Type, Location)
{
    /// <summary>The element, where the variable is a vector; else null.</summary>
    public BoundExpression? Index { get; init; }
}
