using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>pre.x</c> where the cell has no variable of that name: a coordinate of the place of either end.</summary>
/// <param name="Type">A length.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="Side">The end.</param>
/// <param name="Axis"><c>x</c>, <c>y</c> or <c>z</c>.</param>
public sealed record BoundPosition(BoundType Type, Location Location, EndpointSide Side, string Axis) : BoundExpression(Type, Location);
