using System.Collections.Immutable;

namespace NeuroLang.Compiler.Experiments;

/// <summary>One mark for each spike, time to the right and cells upward.</summary>
/// <param name="Title">The entry as written.</param>
/// <param name="Bands">One for each population, from the top.</param>
/// <param name="StartMilliseconds">Where the time axis starts.</param>
/// <param name="EndMilliseconds">Where it ends.</param>
public sealed record RasterPlotData(string Title, ImmutableArray<RasterBand> Bands, double StartMilliseconds, double EndMilliseconds) : PlotData(Title);
