using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>plot raster(all), trace(exc.v)</c>.</summary>
public sealed record BoundPlot(Location Location, ImmutableArray<BoundPlotEntry> Entries) : BoundExperimentStatement(Location);
