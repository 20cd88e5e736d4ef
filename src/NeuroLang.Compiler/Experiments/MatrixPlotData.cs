namespace NeuroLang.Compiler.Experiments;

/// <summary>A matrix of weights: post cells downward, pre cells to the right.</summary>
/// <param name="Title">The entry as written.</param>
/// <param name="Label">What the values are, e.g. <c>weights of c</c>.</param>
/// <param name="Unit">Their unit; empty for plain numbers.</param>
/// <param name="RowLabel">Name of the post cells.</param>
/// <param name="ColumnLabel">Name of the pre cells.</param>
/// <param name="RowCount">Number of post cells.</param>
/// <param name="ColumnCount">Number of pre cells.</param>
/// <param name="Rows">Row of each synapse.</param>
/// <param name="Columns">Column of each synapse.</param>
/// <param name="Values">Weight of each synapse in <paramref name="Unit"/>; synapses of the same pair are added.</param>
public sealed record MatrixPlotData(
    string Title,
    string Label,
    string Unit,
    string RowLabel,
    string ColumnLabel,
    long RowCount,
    long ColumnCount,
    int[] Rows,
    int[] Columns,
    double[] Values) : PlotData(Title);
