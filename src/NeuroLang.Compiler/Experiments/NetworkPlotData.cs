using System.Collections.Immutable;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Populations and what connects them.</summary>
/// <param name="Title">The entry as written.</param>
/// <param name="Nodes">The populations in the order of the circuit.</param>
/// <param name="Edges">The connections, those of the same two populations added up; by presynaptic, then postsynaptic population.</param>
public sealed record NetworkPlotData(string Title, ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges) : PlotData(Title);
