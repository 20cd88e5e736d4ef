using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>C# spellings of names, types and constants.</summary>
internal static class CSharpNames
{
    private static readonly ImmutableHashSet<string> Keywords = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern "
            + "false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params "
            + "private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong "
            + "unchecked unsafe ushort using virtual void volatile while").Split(' '));

    /// <summary>Names that a kernel uses itself.</summary>
    private static readonly ImmutableHashSet<string> Taken = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "I R V arguments i p s salt seen finite MemoryMarshal Math MathF Philox Reduction Seed Simd StepIndex Vector128 Vector256 Vector512".Split(' '));

    /// <summary>Beginnings of the names a kernel gives to arrays, uniforms, events and accumulators.</summary>
    private static readonly ImmutableArray<string> TakenPrefixes = ["s_", "e_", "u_", "on_", "to_", "arg_"];

    /// <summary>Whether a name is a word of C#, which stands behind an at sign where it is a name.</summary>
    public static bool IsKeyword(string name) => Keywords.Contains(name);

    /// <summary>Whether a local of a kernel cannot have this name.</summary>
    public static bool IsTaken(string name) => Taken.Contains(name) || IsKeyword(name) || TakenPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>An identifier from a name of the program: dots become underscores, primes are spelt out.</summary>
    public static string Identifier(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            builder.Append(c == '\'' ? "_prime" : char.IsLetterOrDigit(c) || c == '_' ? c.ToString() : "_");
        }

        return builder.Length == 0 || char.IsDigit(builder[0]) ? "_" + builder : builder.ToString();
    }

    /// <summary>A type.</summary>
    public static string Type(IrType type) => type switch
    {
        IrType.Bool => "bool",
        IrType.Int32 => "int",
        IrType.Int64 => "long",
        IrType.Float32 => "float",
        _ => "double",
    };

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                < ' ' => builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => builder.Append(c),
            };
        }

        return builder.Append('"').ToString();
    }

    /// <summary>A constant of the IR.</summary>
    public static string Literal(IrExpr constant) => constant.Type switch
    {
        IrType.Bool => constant.Integer != 0 ? "true" : "false",
        IrType.Int32 => constant.Integer == int.MinValue ? "int.MinValue" : Integer(constant.Integer),
        IrType.Int64 => constant.Integer == long.MinValue ? "long.MinValue" : Integer(constant.Integer) + "L",
        IrType.Float32 => Single((float)constant.Number),
        _ => Double(constant.Number),
    };

    /// <summary>An integer literal.</summary>
    public static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A binary64 literal that reads back to the same bits.</summary>
    public static string Double(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "double.NaN" : value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (!double.Parse(text, CultureInfo.InvariantCulture).Equals(value))
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }

        return SignOfZero(value, text) + "d";
    }

    private static string Single(float value)
    {
        if (float.IsNaN(value) || float.IsInfinity(value))
        {
            return float.IsNaN(value) ? "float.NaN" : value > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity";
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (!float.Parse(text, CultureInfo.InvariantCulture).Equals(value))
        {
            text = value.ToString("G9", CultureInfo.InvariantCulture);
        }

        return SignOfZero(value, text) + "f";
    }

    // Older frameworks print minus zero as "0".
    private static string SignOfZero(double value, string text) => value == 0 && 1 / value < 0 && text[0] != '-' ? "-" + text : text;
}
