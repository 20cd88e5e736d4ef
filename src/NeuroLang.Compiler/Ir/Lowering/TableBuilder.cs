using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>A table that grows by the columns that something reads.</summary>
/// <param name="name">Its name.</param>
/// <param name="rows">Number of rows.</param>
/// <param name="pre">Pre positions, or empty.</param>
/// <param name="post">Post positions, or empty.</param>
/// <param name="read">The values of a column, or null after an error that was reported.</param>
internal sealed class TableBuilder(string name, int rows, ImmutableArray<int> pre, ImmutableArray<int> post, Func<string, Location, double[]?> read)
{
    private readonly List<string> _columns = [];
    private readonly List<ImmutableArray<double>> _values = [];

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>The attribute that reads a column, or null after an error.</summary>
    public string? Attribute(string column, Location location)
    {
        var place = _columns.IndexOf(column);
        if (place < 0)
        {
            if (read(column, location) is not { } values)
            {
                return null;
            }

            place = _columns.Count;
            _columns.Add(column);
            _values.Add(ImmutableArray.Create(values));
        }

        return IrTable.Column + place.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What has been read so far.</summary>
    public IrTable Build() => new(name, rows, pre, post, [.. _columns], [.. _values]);
}
