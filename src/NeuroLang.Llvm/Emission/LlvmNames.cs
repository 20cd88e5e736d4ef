using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>LLVM's spellings of types, constants and names.</summary>
internal static class LlvmNames
{
    /// <summary>The type of a value of one lane.</summary>
    public static string Type(IrType type) => type switch
    {
        IrType.Bool => "i1",
        IrType.Int32 => "i32",
        IrType.Int64 => "i64",
        IrType.Float32 => "float",
        _ => "double",
    };

    /// <summary>The type of a value of some lanes.</summary>
    public static string Type(IrType type, int lanes) => lanes == 1 ? Type(type) : $"<{Integer(lanes)} x {Type(type)}>";

    /// <summary>The part of an intrinsic's name that says its type.</summary>
    public static string Suffix(IrType type, int lanes)
    {
        var lane = type switch { IrType.Bool => "i1", IrType.Int32 => "i32", IrType.Int64 => "i64", IrType.Float32 => "f32", _ => "f64" };
        return lanes == 1 ? lane : "v" + Integer(lanes) + lane;
    }

    /// <summary>Bytes of a lane.</summary>
    public static int Bytes(IrType type) => type is IrType.Int32 or IrType.Float32 ? 4 : 8;

    /// <summary>True for reals.</summary>
    public static bool IsReal(IrType type) => type is IrType.Float32 or IrType.Float64;

    /// <summary>A constant in all lanes.</summary>
    public static string Constant(IrExpr constant, int lanes)
    {
        var text = constant.Type switch
        {
            IrType.Bool => constant.Integer != 0 ? "true" : "false",
            IrType.Int32 or IrType.Int64 => Integer(constant.Integer),
            _ => Real(constant.Number),
        };
        return lanes == 1 ? text : $"splat ({Type(constant.Type)} {text})";
    }

    /// <summary>A real as its bits, which LLVM writes as those of a float64 in both precisions.</summary>
    public static string Real(double value) => "0x" + BitConverter.DoubleToInt64Bits(value).ToString("X16", CultureInfo.InvariantCulture);

    /// <summary>An integer.</summary>
    public static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name that C and LLVM both take: dots become underscores, primes are spelt out.</summary>
    public static string Identifier(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            builder.Append(c == '\'' ? "_prime" : char.IsAsciiLetterOrDigit(c) || c == '_' ? c.ToString() : "_");
        }

        return builder.Length == 0 || char.IsAsciiDigit(builder[0]) ? "_" + builder : builder.ToString();
    }
}
