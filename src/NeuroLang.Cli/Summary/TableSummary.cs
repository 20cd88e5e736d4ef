using NeuroLang.Cli.Recordings;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Summary;

/// <summary>A table of a sweep: its columns as in the file, and its rows; null where there was nothing to measure.</summary>
internal sealed record TableSummary(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<double?>> Rows)
{
    public static TableSummary Of(SweepTable table) => new(
        [.. table.Variables.Concat(table.Values).Select(SweepFiles.Header)],
        [.. table.Rows.Select(row => row.Select(v => double.IsFinite(v) ? v : (double?)null).ToArray())]);
}
