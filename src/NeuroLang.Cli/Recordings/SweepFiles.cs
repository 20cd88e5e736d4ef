using System.Globalization;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Recordings;

/// <summary>Tables of sweeps on disk: one row a case.</summary>
internal static class SweepFiles
{
    /// <summary>What stands above a column: <c>I [nA]</c>.</summary>
    public static string Header(TableColumn column) => column.Unit.Length == 0 ? column.Name : column.Name + " [" + column.Unit + "]";

    public static void WriteCsv(TextWriter writer, SweepTable table)
    {
        writer.WriteLine(string.Join(",", table.Variables.Concat(table.Values).Select(c => Field(Header(c)))));
        foreach (var row in table.Rows)
        {
            writer.WriteLine(string.Join(",", row.Select(v => v.ToString("R", CultureInfo.InvariantCulture))));
        }
    }

    /// <summary>A text as RFC 4180 has it: in quotation marks where it holds a comma or one of those.</summary>
    private static string Field(string text) =>
        text.Contains(',', StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
}
