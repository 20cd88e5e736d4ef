using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A geometry such as <c>grid(spacing = 50 um)</c>, or <c>table("neurons.csv", key = "name")</c>.</summary>
public sealed record BoundCall(string Name, ImmutableArray<BoundArgument> Arguments, Location Location);
