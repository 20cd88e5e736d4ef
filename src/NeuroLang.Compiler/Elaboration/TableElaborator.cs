using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>The table of a population: its rows are cells, its key labels them, and columns called x, y and z are their places.</summary>
internal sealed class TableElaborator(DataTables tables, DiagnosticBag diagnostics, ConstantEvaluator evaluator)
{
    private static readonly ImmutableArray<string> Axes = ["x", "y", "z"];

    /// <summary>The table, or null after an error.</summary>
    public ElaboratedTable? Elaborate(BoundCall call)
    {
        if (Text(call.Arguments, "file") is not { } path || tables.Load(path, false, call.Location) is not { } table)
        {
            return null;
        }

        if (table.Rows == 0)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidData, call.Location, path, "it has no rows");
            return null;
        }

        if (call.Arguments.All(a => a.Name != "key"))
        {
            return new ElaboratedTable(table, path, [], new Dictionary<string, int>());
        }

        if (Text(call.Arguments, "key") is not { } key || tables.Column(table, key, call.Location) is not { } column)
        {
            return null;
        }

        var labels = table.Texts(column);
        var index = new Dictionary<string, int>(labels.Length, StringComparer.Ordinal);
        for (var cell = 0; cell < labels.Length; cell++)
        {
            if (index.TryGetValue(labels[cell], out var first))
            {
                diagnostics.Report(ElaborationDiagnostics.InvalidData, call.Location, $"{path}, line {table.Line(cell)}", $"the label \"{labels[cell]}\" in the column \"{key}\" is there before, in line {table.Line(first)}");
                return null;
            }

            index.Add(labels[cell], cell);
        }

        return new ElaboratedTable(table, path, ImmutableArray.Create(labels), index);
    }

    /// <summary>Places in columns called x, y and z; null where there is none of them.</summary>
    public static ElaboratedGeometry? Geometry(ElaboratedTable? table) => table is not null && Axes.Any(a => table.Data.Find(a) >= 0)
        ? new ElaboratedGeometry(GeometryKind.Table, [0, 0, 0], [.. Axes.Select(a => table.Data.Find(a) >= 0 ? 1.0 : 0.0)], [0, 0, 0])
        : null;

    /// <summary>The text of an argument, or null after an error.</summary>
    public string? Text(ImmutableArray<BoundArgument> arguments, string name, string? otherwise = null)
    {
        if (arguments.FirstOrDefault(a => a.Name == name)?.Value is not { } expression)
        {
            return otherwise;
        }

        if (evaluator.Evaluate(expression) is { Text: { } text })
        {
            return text;
        }

        diagnostics.ReportUnknown(expression, $"\"{name}\"");
        return null;
    }
}
