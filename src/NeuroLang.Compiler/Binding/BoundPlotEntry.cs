using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>One figure.</summary>
/// <param name="Kind"><c>raster trace histogram matrix network</c>.</param>
/// <param name="Sources">What it shows.</param>
/// <param name="Options">Named arguments.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundPlotEntry(string Kind, ImmutableArray<BoundPlotSource> Sources, ImmutableArray<BoundArgument> Options, Location Location);
