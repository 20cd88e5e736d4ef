using System.Collections.Immutable;

namespace NeuroLang.Compiler.Data;

/// <summary>
/// A table of comma-separated text. Rows are found once; a column is read when it is asked for, as numbers or as texts, in one walk over the bytes.
/// </summary>
public sealed class DataTable
{
    private readonly byte[] _text;
    private readonly int[] _rows;
    private readonly byte _separator;

    private DataTable(DataFile file, byte separator, ImmutableArray<string> columns, int[] rows)
    {
        Path = file.Path;
        _text = file.Content;
        _separator = separator;
        Columns = columns;
        _rows = rows;
    }

    /// <summary>The path of its file.</summary>
    public string Path { get; }

    /// <summary>Names of its columns; those of a matrix without a heading are numbers from zero.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Number of rows, without the heading.</summary>
    public int Rows => _rows.Length;

    /// <summary>Finds the rows of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hasHeading">True where the first row names the columns; null where it does unless all of it is numbers.</param>
    /// <exception cref="DataTableException">The file is no table: a row has another number of fields than the first, or a quote is not closed.</exception>
    internal static DataTable Read(DataFile file, bool? hasHeading)
    {
        var text = file.Content;
        var separator = Separator(text, out var start);
        var reader = new FieldReader(text, start, separator);
        var columns = ImmutableArray.CreateBuilder<string>();
        var isNumeric = true;
        var begin = reader.NextRow() ? reader.Position : throw new DataTableException(0, "it is empty");
        do
        {
            reader.Next();
            columns.Add(reader.Text());
            isNumeric &= DecimalNumber.TryRead(text, reader.Start, reader.End, out _);
        }
        while (!reader.IsLast);

        if (!(hasHeading ?? !isNumeric))
        {
            reader = new FieldReader(text, begin, separator);
            for (var c = 0; c < columns.Count; c++)
            {
                columns[c] = c.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        var repeated = columns.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (repeated is not null)
        {
            throw new DataTableException(Line(text, begin), $"the column \"{repeated.Key}\" is there twice");
        }

        var rows = new List<int>();
        while (reader.NextRow())
        {
            rows.Add(reader.Position);
            var fields = 0;
            do
            {
                reader.Next();
                fields++;
            }
            while (!reader.IsLast);

            if (reader.IsOpen || fields != columns.Count)
            {
                throw new DataTableException(Line(text, rows[rows.Count - 1]), reader.IsOpen ? "a quote is not closed" : $"there are {fields} fields, not {columns.Count} as in the first row");
            }
        }

        return new DataTable(file, separator, columns.ToImmutable(), [.. rows]);
    }

    /// <summary>The place of a column, or -1.</summary>
    public int Find(string column) => Columns.IndexOf(column);

    /// <summary>The line of a row, from one.</summary>
    public int Line(int row) => Line(_text, _rows[row]);

    /// <summary>A column as numbers.</summary>
    /// <exception cref="DataTableException">A field is no number.</exception>
    internal double[] Numbers(int column)
    {
        var values = new double[Rows];
        for (var row = 0; row < values.Length; row++)
        {
            var field = Field(row, column);
            if (!DecimalNumber.TryRead(_text, field.Start, field.End, out values[row]))
            {
                throw new DataTableException(Line(row), $"\"{field.Text()}\" in the column \"{Columns[column]}\" is no number");
            }
        }

        return values;
    }

    /// <summary>A row as numbers, from a column on.</summary>
    /// <exception cref="DataTableException">A field is no number.</exception>
    internal void Numbers(int row, int column, double[] values)
    {
        var field = Field(row, column);
        for (var c = 0; c < values.Length; c++)
        {
            if (!DecimalNumber.TryRead(_text, field.Start, field.End, out values[c]))
            {
                throw new DataTableException(Line(row), $"\"{field.Text()}\" in the column \"{Columns[column + c]}\" is no number");
            }

            field.Next();
        }
    }

    /// <summary>A column as texts.</summary>
    internal string[] Texts(int column)
    {
        var values = new string[Rows];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = Field(row, column).Text();
        }

        return values;
    }

    private FieldReader Field(int row, int column)
    {
        var reader = new FieldReader(_text, _rows[row], _separator);
        for (var c = 0; c <= column; c++)
        {
            reader.Next();
        }

        return reader;
    }

    /// <summary>The separator that the first row has; a byte order mark is skipped.</summary>
    private static byte Separator(byte[] text, out int start)
    {
        start = text.Length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0;
        var reader = new FieldReader(text, start, (byte)',');
        reader.NextRow();
        foreach (var separator in new[] { (byte)',', (byte)'\t', (byte)';' })
        {
            var trial = new FieldReader(text, reader.Position, separator);
            trial.Next();
            if (!trial.IsLast)
            {
                return separator;
            }
        }

        return (byte)',';
    }

    private static int Line(byte[] text, int position)
    {
        var line = 1;
        for (var at = 0; at < position; at++)
        {
            line += text[at] == '\n' ? 1 : 0;
        }

        return line;
    }
}
