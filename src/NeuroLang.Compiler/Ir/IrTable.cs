using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>
/// Data from a file: that of the cells of a population (a row a cell), or of the pairs of a connection (a row a pair, in order of pre, then post position,
/// then row of the file). The attribute <c>column.N</c> of a cell or pair is the value of column N in its row.
/// </summary>
/// <param name="Name">A unique name.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Pre">Positions in the pre view; empty for a table of cells.</param>
/// <param name="Post">Positions in the post view; empty for a table of cells.</param>
/// <param name="Columns">Names of the columns that something reads.</param>
/// <param name="Values">Their values, as they stand in the file.</param>
public sealed record IrTable(
    string Name,
    int Rows,
    ImmutableArray<int> Pre,
    ImmutableArray<int> Post,
    ImmutableArray<string> Columns,
    ImmutableArray<ImmutableArray<double>> Values)
{
    /// <summary>In front of the number of a column, in attributes.</summary>
    public const string Column = "column.";
}
