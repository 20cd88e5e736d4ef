using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Cells in order: a population, a group, a slice. Groups are flattened into their elements; a slice of a group is one element whose source is the group.</summary>
/// <param name="Elements">What it consists of.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundView(ImmutableArray<BoundViewElement> Elements, Location Location);
