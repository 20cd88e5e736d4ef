namespace NeuroLang.Compiler.Experiments;

/// <summary>The spikes of one population in a raster.</summary>
/// <param name="Label">The population's name.</param>
/// <param name="Size">Number of cells shown; each has a row, silent or not.</param>
/// <param name="Times">Time of each spike in ms, ascending.</param>
/// <param name="Rows">Row of each spike, from zero.</param>
public sealed record RasterBand(string Label, long Size, double[] Times, long[] Rows);
