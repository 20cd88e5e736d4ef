using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>The tables of a module, in the order in which they are first read.</summary>
/// <param name="data">Reads files.</param>
/// <param name="diagnostics">Takes errors.</param>
internal sealed class TableCollector(DataTables data, DiagnosticBag diagnostics)
{
    private readonly List<TableBuilder> _tables = [];
    private readonly Dictionary<DataTable, TableBuilder> _ofCells = [];

    /// <summary>Reads files.</summary>
    public DataTables Data => data;

    /// <summary>The tables.</summary>
    public ImmutableArray<IrTable> All => [.. _tables.Select(t => t.Build())];

    /// <summary>The table that a population reads, or null where it reads none.</summary>
    public string? NameOf(ElaboratedPopulation population) => population.Table is { } table && _ofCells.TryGetValue(table.Data, out var builder) ? builder.Name : null;

    /// <summary>The attribute of a column of a population's table, or null after an error.</summary>
    public string? OfCell(ElaboratedPopulation population, string column, Location location)
    {
        if (population.Table is not { } table)
        {
            diagnostics.Report(ElaborationDiagnostics.ColumnWithoutTable, location, column);
            return null;
        }

        if (!_ofCells.TryGetValue(table.Data, out var builder))
        {
            builder = Add(table.Path, table.Data.Rows, [], [], (name, place) => data.Column(table.Data, name, place) is { } at ? data.Checked(table.Path, place, () => table.Data.Numbers(at)) : null);
            _ofCells.Add(table.Data, builder);
        }

        return builder.Attribute(column, location);
    }

    /// <summary>Adds a table of pairs.</summary>
    public TableBuilder Add(string path, int rows, ImmutableArray<int> pre, ImmutableArray<int> post, Func<string, Location, double[]?> read)
    {
        var builder = new TableBuilder(path + "#" + _tables.Count.ToString(CultureInfo.InvariantCulture), rows, pre, post, read);
        _tables.Add(builder);
        return builder;
    }
}
