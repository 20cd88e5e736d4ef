namespace NeuroLang.Cli.Terminal;

/// <summary>Columns of text. A column whose header starts with <c>&gt;</c> is set right, as numbers are.</summary>
internal sealed class TextTable(params string[] header)
{
    private readonly List<string[]> _rows = [[.. header.Select(h => h.TrimStart('>'))]];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter writer)
    {
        var widths = Enumerable.Range(0, header.Length).Select(c => _rows.Max(r => r[c].Length)).ToArray();
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, c) => header[c].StartsWith('>') ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c]));
            writer.WriteLine("  " + string.Join("   ", cells).TrimEnd());
        }
    }
}
