using System.Globalization;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Data;

/// <summary>The tables of a program, each read once.</summary>
/// <param name="resolver">Finds files, or null where there are none.</param>
/// <param name="diagnostics">Takes errors.</param>
internal sealed class DataTables(IDataResolver? resolver, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Path, bool IsMatrix), DataTable?> _tables = [];

    /// <summary>The table of a file, or null where there is none or it is wrong (then reported).</summary>
    /// <param name="path">As written.</param>
    /// <param name="isMatrix">True where a first row of numbers is no heading.</param>
    /// <param name="location">Where it is written.</param>
    public DataTable? Load(string path, bool isMatrix, Location location)
    {
        if (resolver?.Resolve(path, location.Source) is not { } file)
        {
            diagnostics.Report(ElaborationDiagnostics.DataFileMissing, location, path);
            return null;
        }

        if (file.Problem is { } problem)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidData, location, path, problem);
            return null;
        }

        if (!_tables.TryGetValue((file.Path, isMatrix), out var table))
        {
            table = Checked(path, location, () => DataTable.Read(file, isMatrix ? null : true));
            _tables.Add((file.Path, isMatrix), table);
        }

        return table;
    }

    /// <summary>Does something with a table and reports what is wrong in it; null then.</summary>
    public T? Checked<T>(string path, Location location, Func<T> action)
        where T : class
    {
        try
        {
            return action();
        }
        catch (DataTableException exception)
        {
            var place = exception.Line == 0 ? path : path + ", line " + exception.Line.ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(ElaborationDiagnostics.InvalidData, location, place, exception.Message);
            return null;
        }
    }

    /// <summary>The place of a column, or null where there is none (then reported).</summary>
    public int? Column(DataTable table, string column, Location location)
    {
        var place = table.Find(column);
        if (place >= 0)
        {
            return place;
        }

        diagnostics.Report(ElaborationDiagnostics.MissingColumn, location, System.IO.Path.GetFileName(table.Path), column, string.Join(", ", table.Columns.Take(20)));
        return null;
    }
}
