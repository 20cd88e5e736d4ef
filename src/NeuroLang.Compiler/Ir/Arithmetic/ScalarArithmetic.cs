using System.Runtime.InteropServices;

namespace NeuroLang.Compiler.Ir.Arithmetic;

/// <summary>
/// One IR operation on values, exactly as every target does it. Float32 operations are done in double and rounded: for sum, difference, product,
/// quotient and square root that gives the correctly rounded result, since double has more than twice the digits and two
/// (Figueroa 1995).
/// </summary>
public static class ScalarArithmetic
{
    /// <summary>True for an operation that depends on nothing but its operands.</summary>
    public static bool IsPure(IrOp op) => op >= IrOp.Add;

    /// <summary>The result of an operation.</summary>
    /// <param name="op">An operation for which <see cref="IsPure"/> holds.</param>
    /// <param name="type">The type of the result.</param>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand; ignored by operations of one.</param>
    /// <param name="c">Third operand; ignored by operations of two.</param>
    /// <exception cref="ArgumentOutOfRangeException">The operation is not pure.</exception>
    public static IrValue Apply(IrOp op, IrType type, IrValue a, IrValue b = default, IrValue c = default) => op switch
    {
        IrOp.Lt => IrValue.Bool(IsReal(a.Type) ? a.Number < b.Number : a.Integer < b.Integer),
        IrOp.Le => IrValue.Bool(IsReal(a.Type) ? a.Number <= b.Number : a.Integer <= b.Integer),
        IrOp.Eq => IrValue.Bool(AreEqual(a, b)),
        IrOp.Ne => IrValue.Bool(!AreEqual(a, b)),
        IrOp.Select => a.IsTrue ? b : c,
        IrOp.Min => (IsReal(type) ? a.Number < b.Number : a.Integer < b.Integer) ? a : b,
        IrOp.Max => (IsReal(type) ? b.Number < a.Number : b.Integer < a.Integer) ? a : b,
        IrOp.Convert => Convert(type, a),
        IrOp.Bitcast => Bitcast(type, a),
        _ when IsReal(type) => IrValue.Real(type, Real(op, type, a.Number, b.Number, c.Number)),
        _ when type == IrType.Bool => IrValue.Bool(Integer(op, 1, a.Integer, b.Integer) != 0),
        _ => IrValue.Int(type, Integer(op, type == IrType.Int32 ? 32 : 64, a.Integer, b.Integer)),
    };

    private static double Real(IrOp op, IrType type, double a, double b, double c) => op switch
    {
        IrOp.Add => a + b,
        IrOp.Sub => a - b,
        IrOp.Mul => a * b,
        IrOp.Div => a / b,
        IrOp.Neg => -a,
        IrOp.Abs => Math.Abs(a),
        IrOp.Sqrt => Math.Sqrt(a),
        IrOp.Floor => WithSignOf(Math.Floor(a), a),
        IrOp.Round => WithSignOf(Math.Round(a, MidpointRounding.ToEven), a),
        IrOp.Fma => type == IrType.Float32 ? FusedMultiplyAdd.Single((float)a, (float)b, (float)c) : Fma(a, b, c),
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, "not an operation on reals"),
    };

    private static double Fma(double a, double b, double c) =>
#if NET
        Math.FusedMultiplyAdd(a, b, c);
#else
        FusedMultiplyAdd.Double(a, b, c);
#endif

    private static long Integer(IrOp op, int bits, long a, long b)
    {
        unchecked
        {
            return op switch
            {
                IrOp.Add => a + b,
                IrOp.Sub => a - b,
                IrOp.Mul => a * b,
                IrOp.Neg => -a,
                IrOp.Abs => a < 0 ? -a : a,
                IrOp.And => a & b,
                IrOp.Or => a | b,
                IrOp.Xor => a ^ b,
                IrOp.Not => bits == 1 ? a ^ 1 : ~a,
                IrOp.Shl => a << (int)b,
                IrOp.Shr => bits == 32 ? (uint)a >> (int)b : (long)((ulong)a >> (int)b),
                IrOp.Sar => a >> (int)b,
                _ => throw new ArgumentOutOfRangeException(nameof(op), op, "not an operation on integers"),
            };
        }
    }

    private static IrValue Convert(IrType type, IrValue a)
    {
        if (IsReal(a.Type))
        {
            return IsReal(type) ? IrValue.Real(type, a.Number) : IrValue.Int(type, Truncate(a.Number));
        }

        // From a 64-bit integer straight to float32: through double it would be rounded twice.
        return type switch
        {
            IrType.Float32 => IrValue.Real(type, (float)a.Integer),
            IrType.Float64 => IrValue.Real(type, a.Integer),
            _ => IrValue.Int(type, a.Integer),
        };
    }

    // Values out of range are unspecified by the IR; here they are what x64 gives, so that folding never depends on the host.
    private static long Truncate(double value) =>
        value is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)value : long.MinValue;

    private static IrValue Bitcast(IrType type, IrValue a)
    {
        switch (type)
        {
            case IrType.Float64:
                return IrValue.Real(type, BitConverter.Int64BitsToDouble(a.Integer));
            case IrType.Int64:
                return IrValue.Int(type, BitConverter.DoubleToInt64Bits(a.Number));
            case IrType.Float32:
                return IrValue.Real(type, new SingleBits { Bits = (int)a.Integer }.Value);
            default:
                return IrValue.Int(type, new SingleBits { Value = (float)a.Number }.Bits);
        }
    }

    private static bool AreEqual(IrValue a, IrValue b) => IsReal(a.Type) ? a.Number == b.Number : a.Integer == b.Integer;

    // Rounding to zero keeps the sign, which older runtimes lose.
    private static double WithSignOf(double rounded, double value) =>
        rounded == 0 && BitConverter.DoubleToInt64Bits(value) < 0 ? -0.0 : rounded;

    private static bool IsReal(IrType type) => type is IrType.Float32 or IrType.Float64;

    // BitConverter has no conversion for float in .NET Standard 2.0.
    [StructLayout(LayoutKind.Explicit)]
    private struct SingleBits
    {
        [FieldOffset(0)]
        public float Value;

        [FieldOffset(0)]
        public int Bits;
    }
}
