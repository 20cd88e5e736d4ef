using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>An assignment; <c>+=</c> and the like are written out in the value.</summary>
/// <param name="Target">A <see cref="BoundSymbolReference"/>, <see cref="BoundElement"/> or <see cref="BoundEndpoint"/>.</param>
/// <param name="Value">The new value.</param>
/// <param name="Increment">For <c>+=</c> and <c>-=</c> what is added (negated for <c>-=</c>), else null.</param>
public sealed record BoundAssign(Location Location, BoundExpression Target, BoundExpression Value, BoundExpression? Increment) : BoundStatement(Location);
