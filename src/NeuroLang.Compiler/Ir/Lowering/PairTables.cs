using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>
/// The pairs of <c>table</c> and <c>matrix</c>. Where cells of a view have labels, its ends are given by them, and rows whose cells are not in the view belong
/// to other connections; else by position in the view.
/// </summary>
/// <param name="tables">Takes the tables.</param>
/// <param name="populations">The populations of the network.</param>
/// <param name="diagnostics">Takes errors.</param>
internal sealed class PairTables(TableCollector tables, ImmutableArray<ElaboratedPopulation> populations, DiagnosticBag diagnostics)
{
    /// <summary>A row that belongs to another connection.</summary>
    private const int Elsewhere = -1;

    /// <summary>The table of a rule <c>table(…)</c>, or null after an error.</summary>
    public TableBuilder? OfTable(string path, string preColumn, string postColumn, IrView pre, IrView post, Location location)
    {
        if (tables.Data.Load(path, false, location) is not { } table
            || tables.Data.Column(table, preColumn, location) is not { } i || tables.Data.Column(table, postColumn, location) is not { } j
            || Ends(table, path, i, pre, location) is not { } pres || Ends(table, path, j, post, location) is not { } posts)
        {
            return null;
        }

        var rows = Order(pres, posts, (int)pre.Count, (int)post.Count);
        return tables.Add(path, rows.Length, [.. rows.Select(r => pres[r])], [.. rows.Select(r => posts[r])], (column, place) =>
            tables.Data.Column(table, column, place) is { } at && tables.Data.Checked(path, place, () => table.Numbers(at)) is { } values ? [.. rows.Select(r => values[r])] : null);
    }

    /// <summary>The table of a rule <c>matrix(…)</c>: its entries that are not zero, or null after an error.</summary>
    public TableBuilder? OfMatrix(string path, IrView pre, IrView post, Location location)
    {
        if (tables.Data.Load(path, true, location) is not { } table)
        {
            return null;
        }

        // Names of columns that are not numbers make a heading; then the first column names the rows.
        var first = table.Columns.Length > 0 && table.Columns[0] != "0" ? 1 : 0;
        var columns = table.Columns.Skip(first).ToArray();
        if (Positions(columns, path, null, first > 0, post, location) is not { } posts
            || Positions(first > 0 ? table.Texts(0) : new string[table.Rows], path, table, first > 0, pre, location) is not { } pres)
        {
            return null;
        }

        var (rows, cells, values) = (new List<int>(), new List<int>(), new List<double>());
        var entries = new double[columns.Length];
        var read = tables.Data.Checked(path, location, () =>
        {
            for (var row = 0; row < pres.Length; row++)
            {
                table.Numbers(row, first, entries);
                for (var c = 0; c < entries.Length; c++)
                {
                    if (entries[c] != 0 && pres[row] != Elsewhere && posts[c] != Elsewhere)
                    {
                        rows.Add(pres[row]);
                        cells.Add(posts[c]);
                        values.Add(entries[c]);
                    }
                }
            }

            return values;
        });
        if (read is null)
        {
            return null;
        }

        var order = Order([.. rows], [.. cells], (int)pre.Count, (int)post.Count);
        double[] sorted = [.. order.Select(n => values[n])];
        return tables.Add(path, order.Length, [.. order.Select(n => rows[n])], [.. order.Select(n => cells[n])], (column, place) => Entry(path, column, place, sorted));
    }

    /// <summary>The kernel of a convolution: a matrix without a heading, its entries by row; null after an error.</summary>
    public (TableBuilder Table, int Rows, int Columns)? OfKernel(string path, Location location)
    {
        if (tables.Data.Load(path, true, location) is not { } table)
        {
            return null;
        }

        var columns = table.Columns.Length;
        var entries = new double[columns];
        var values = tables.Data.Checked(path, location, () => Enumerable.Range(0, table.Rows).SelectMany(row =>
        {
            table.Numbers(row, 0, entries);
            return entries.ToArray();
        }).ToArray());
        return values is null ? null : (tables.Add(path, values.Length, [], [], (column, place) => Entry(path, column, place, values)), table.Rows, columns);
    }

    private double[]? Entry(string path, string column, Location place, double[] values)
    {
        if (column == BoundColumn.Entry)
        {
            return values;
        }

        diagnostics.Report(ElaborationDiagnostics.MissingColumn, place, path, column, BoundColumn.Entry);
        return null;
    }

    /// <summary>The position of the cell of each row, or null after an error.</summary>
    private int[]? Ends(DataTable table, string path, int column, IrView view, Location location)
    {
        if (HasLabels(view))
        {
            return Labelled(table.Texts(column), path, table, view, location);
        }

        if (tables.Data.Checked(path, location, () => table.Numbers(column)) is not { } values)
        {
            return null;
        }

        var ends = new int[values.Length];
        for (var row = 0; row < ends.Length; row++)
        {
            if (!(values[row] >= 0 && values[row] < view.Count && Math.Floor(values[row]) == values[row]))
            {
                diagnostics.Report(ElaborationDiagnostics.InvalidData, location, $"{path}, line {table.Line(row)}", FormattableString.Invariant($"{values[row]} in the column \"{table.Columns[column]}\" is none of the {view.Count} cells"));
                return null;
            }

            ends[row] = (int)values[row];
        }

        return ends;
    }

    /// <summary>The position of the cell of each row or column of a matrix, or null after an error.</summary>
    private int[]? Positions(string[] names, string path, DataTable? rows, bool areNamed, IrView view, Location location)
    {
        if (areNamed && HasLabels(view))
        {
            return Labelled(names, path, rows, view, location);
        }

        if (names.Length == view.Count)
        {
            return [.. Enumerable.Range(0, names.Length)];
        }

        diagnostics.Report(ElaborationDiagnostics.InvalidData, location, path, $"it has {names.Length} {(rows is null ? "columns" : "rows")} for {view.Count} cells");
        return null;
    }

    private bool HasLabels(IrView view) => view.Ranges.Any(r => populations[r.Population].Table is { Labels.IsEmpty: false });

    private int[]? Labelled(string[] labels, string path, DataTable? rows, IrView view, Location location)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var offset = 0;
        foreach (var range in view.Ranges)
        {
            var known = populations[range.Population].Table?.Labels ?? [];
            for (var k = 0; k < range.Count && !known.IsEmpty; k++)
            {
                var label = known[(int)range[k]];
                positions[label] = positions.TryGetValue(label, out var before) && before != Elsewhere ? before : offset + k;
            }

            foreach (var label in known.Where(l => !positions.ContainsKey(l)))
            {
                positions.Add(label, Elsewhere);
            }

            offset += (int)range.Count;
        }

        var ends = new int[labels.Length];
        for (var row = 0; row < ends.Length; row++)
        {
            if (!positions.TryGetValue(labels[row], out ends[row]))
            {
                var names = string.Join(", ", view.Ranges.Select(r => populations[r.Population].Name).Distinct());
                var place = rows is null ? path : $"{path}, line {rows.Line(row)}";
                diagnostics.Add(Diagnostic.Create(ElaborationDiagnostics.UnknownLabel, location, names, labels[row], " (" + place + ")").WithHint(Suggestions.DidYouMean(labels[row], positions.Keys)));
                return null;
            }
        }

        return ends;
    }

    /// <summary>The rows of this connection by pre, then post, then their own order: two counting sorts.</summary>
    private static int[] Order(int[] pres, int[] posts, int preCount, int postCount)
    {
        var rows = Enumerable.Range(0, pres.Length).Where(r => pres[r] != Elsewhere && posts[r] != Elsewhere).ToArray();
        return Sorted(Sorted(rows, posts, postCount), pres, preCount);
    }

    private static int[] Sorted(int[] rows, int[] keys, int count)
    {
        var starts = new int[count + 1];
        foreach (var row in rows)
        {
            starts[keys[row] + 1]++;
        }

        for (var key = 0; key < count; key++)
        {
            starts[key + 1] += starts[key];
        }

        var sorted = new int[rows.Length];
        foreach (var row in rows)
        {
            sorted[starts[keys[row]]++] = row;
        }

        return sorted;
    }
}
