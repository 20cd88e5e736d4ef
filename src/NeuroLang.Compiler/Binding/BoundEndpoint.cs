using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>pre.x</c> or <c>post.x</c> in a synapse, a weight or a rule.</summary>
public sealed record BoundEndpoint(BoundType Type, Location Location, EndpointSide Side, BoundVariable Variable) : BoundExpression(Type, Location);
