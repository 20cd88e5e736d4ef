using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A built-in function: <c>exp</c>, <c>sqrt</c>, <c>clip</c>, <c>exprel</c>…</summary>
/// <param name="Name">Its name, one of <see cref="Intrinsics.Names"/>.</param>
/// <param name="Arguments">Its arguments in order.</param>
public sealed record BoundIntrinsic(BoundType Type, Location Location, string Name, ImmutableArray<BoundExpression> Arguments) : BoundExpression(Type, Location);
