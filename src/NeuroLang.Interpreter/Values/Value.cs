using System.Globalization;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter.Values;

/// <summary>A value of the IR: its type and its bits, so that NaNs, signed zeros and wrapping integers are kept as they are.</summary>
internal readonly record struct Value
{
    private readonly long _bits;

    private Value(IrType type, long bits)
    {
        Type = type;
        _bits = bits;
    }

    public IrType Type { get; }

    public bool Bool => Expect(IrType.Bool)._bits != 0;

    public int Int32 => (int)Expect(IrType.Int32)._bits;

    public long Int64 => Expect(IrType.Int64)._bits;

    public float Float32 => BitConverter.Int32BitsToSingle((int)Expect(IrType.Float32)._bits);

    public double Float64 => BitConverter.Int64BitsToDouble(Expect(IrType.Float64)._bits);

    /// <summary>The bits, of 32-bit types sign-extended.</summary>
    public long Bits => _bits;

    public static Value Of(bool value) => new(IrType.Bool, value ? 1 : 0);

    public static Value Of(int value) => new(IrType.Int32, value);

    public static Value Of(long value) => new(IrType.Int64, value);

    public static Value Of(float value) => new(IrType.Float32, BitConverter.SingleToInt32Bits(value));

    public static Value Of(double value) => new(IrType.Float64, BitConverter.DoubleToInt64Bits(value));

    /// <summary>The value whose <see cref="Bits"/> were kept.</summary>
    public static Value FromBits(IrType type, long bits) => new(type, bits);

    /// <summary>The value as a number: exact except for integers beyond 2^53.</summary>
    public double ToDouble() => Type switch
    {
        IrType.Float32 => Float32,
        IrType.Float64 => Float64,
        _ => _bits,
    };

    /// <summary>Not finite: infinite or NaN.</summary>
    public bool IsNonFinite => Type switch
    {
        IrType.Float32 => !float.IsFinite(Float32),
        IrType.Float64 => !double.IsFinite(Float64),
        _ => false,
    };

    public override string ToString() => ToDouble().ToString(CultureInfo.InvariantCulture) + ":" + Type;

    private Value Expect(IrType type) =>
        Type == type ? this : throw new InvalidOperationException($"The IR uses a value of type {Type} as {type}.");
}
