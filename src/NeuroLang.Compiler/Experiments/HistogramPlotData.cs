namespace NeuroLang.Compiler.Experiments;

/// <summary>How often values of each size occur.</summary>
/// <param name="Title">The entry as written.</param>
/// <param name="Label">What the values are, e.g. <c>rate of exc</c>.</param>
/// <param name="Unit">Their unit; empty for plain numbers.</param>
/// <param name="Values">The values in <paramref name="Unit"/>, in any order.</param>
public sealed record HistogramPlotData(string Title, string Label, string Unit, double[] Values) : PlotData(Title);
