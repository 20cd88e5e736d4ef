using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Cli.Inspection;

/// <summary>
/// Writes a tree of the compiler as indented text, one node a line with its properties; a declaration is written out once and by name elsewhere.
/// <code>
/// RunSyntax 1:20
///   Duration: NumberSyntax 1:24
///     Text: 100
/// </code>
/// </summary>
internal sealed class TreeDumper(TextWriter writer, SourceText source)
{
    private readonly HashSet<Symbol> _written = new(ReferenceEqualityComparer.Instance);

    public void Write(string label, object? value, int depth)
    {
        var indent = new string(' ', depth * 2);
        switch (value)
        {
            case null:
                return;
            case string or bool or Enum or IFormattable:
                writer.WriteLine(indent + label + ": " + Convert.ToString(value, CultureInfo.InvariantCulture)?.Replace("\n", "\\n", StringComparison.Ordinal));
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Write(label, item, depth);
                }

                return;
            case BoundType type:
                writer.WriteLine(indent + label + ": " + TypeText(type));
                return;
            case Unit unit:
                writer.WriteLine(indent + label + ": " + unit.Symbol);
                return;
            case ValueType:
                writer.WriteLine(indent + label + ": " + value);
                return;
            case Symbol symbol when !_written.Add(symbol):
                writer.WriteLine(indent + label + ": " + symbol.GetType().Name + " " + symbol.Name);
                return;
        }

        writer.WriteLine(indent + (label.Length > 0 ? label + ": " : "") + value.GetType().Name + Place(value));
        foreach (var property in Properties(value))
        {
            Write(property.Name, property.GetValue(value), depth + 1);
        }
    }

    private static IEnumerable<PropertyInfo> Properties(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.PropertyType != typeof(TextSpan) && p.PropertyType != typeof(Location))
        .Where(p => p.GetMethod is { } getter && getter.IsDefined(typeof(CompilerGeneratedAttribute)))
        .OrderBy(p => p.MetadataToken);

    private static string TypeText(BoundType type) =>
        type.Kind + (type.Dimension.IsDimensionless ? "" : " " + UnitFormatter.Format(type.Dimension)) + (type.IsVector ? FormattableString.Invariant($"[{type.Length}]") : "");

    private string Place(object value)
    {
        var location = value.GetType().GetProperty("Location")?.GetValue(value) as Location
            ?? (value.GetType().GetProperty("Span")?.GetValue(value) is TextSpan span ? new Location(source, span) : null);
        return location is null ? "" : FormattableString.Invariant($" {location.Start.Line}:{location.Start.Column}");
    }
}
