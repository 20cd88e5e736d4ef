namespace NeuroLang.Compiler.Experiments;

/// <summary>What one entry of a <c>plot</c> statement shows, taken from the recordings at the statement; a host draws it.</summary>
/// <param name="Title">The entry as written, e.g. <c>raster(all)</c>.</param>
public abstract record PlotData(string Title);
