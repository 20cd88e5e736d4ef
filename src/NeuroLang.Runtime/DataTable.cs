namespace NeuroLang.Runtime;

/// <summary>Numbers from a file that a network is built from: a row for each cell of a population, or for each pair of a connection.</summary>
/// <param name="pre">For a table of pairs the index of each row in the pre view, ascending; empty for one of cells.</param>
/// <param name="post">The index in the post view, ascending for equal pres; as long as <paramref name="pre"/>.</param>
/// <param name="columns">Columns of values, all of the same length.</param>
public sealed class DataTable(int[] pre, int[] post, double[][] columns)
{
    /// <summary>The rows of a table of pairs; 0 for one of cells.</summary>
    public int Pairs => pre.Length;

    /// <summary>Index in the pre view by row.</summary>
    public ReadOnlySpan<int> Pre => pre;

    /// <summary>Index in the post view by row.</summary>
    public ReadOnlySpan<int> Post => post;

    /// <summary>How many columns of values there are.</summary>
    public int Columns => columns.Length;

    /// <summary>A column of values.</summary>
    public ReadOnlySpan<double> Column(int column) => columns[column];

    internal double Value(int column, int row) => columns[column][row];
}
