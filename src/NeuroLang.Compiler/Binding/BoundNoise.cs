using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Gaussian white noise of unit variance per root time, <c>xi</c> or <c>xi(name)</c>.</summary>
/// <param name="Name">The name of an independent source, or null.</param>
public sealed record BoundNoise(BoundType Type, Location Location, string? Name) : BoundExpression(Type, Location);
