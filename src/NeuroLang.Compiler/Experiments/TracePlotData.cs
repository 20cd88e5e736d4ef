using System.Collections.Immutable;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Variables over time.</summary>
/// <param name="Title">The entry as written.</param>
/// <param name="Curves">The curves; those of one variable and unit share a panel.</param>
/// <param name="StartMilliseconds">Where the time axis starts.</param>
/// <param name="EndMilliseconds">Where it ends.</param>
public sealed record TracePlotData(string Title, ImmutableArray<TraceCurve> Curves, double StartMilliseconds, double EndMilliseconds) : PlotData(Title);
