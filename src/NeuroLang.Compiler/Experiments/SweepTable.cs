using System.Collections.Immutable;

namespace NeuroLang.Compiler.Experiments;

/// <summary>What a <c>tabulate</c> statement gave in all cases of a sweep.</summary>
/// <param name="Variables">The variables of the sweep and of those around it, the outermost first.</param>
/// <param name="Values">What is tabulated.</param>
/// <param name="Rows">The rows in the order of the cases: the variables, then the values, in the units of their columns; NaN where there was nothing to measure.</param>
public sealed record SweepTable(ImmutableArray<TableColumn> Variables, ImmutableArray<TableColumn> Values, ImmutableArray<double[]> Rows);
