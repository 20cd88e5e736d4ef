using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter.Values;

/// <summary>
/// The basic operations (semantics, "Numbers"): IEEE 754 in the operands' own format, rounded to nearest even;
/// <c>min</c>, <c>max</c>, integers and conversions as <see cref="IrOp"/> says.
/// </summary>
internal static class Arithmetic
{
    /// <summary>Carries out an operation on its operands.</summary>
    public static Value Apply(IrOp op, IrType type, ReadOnlySpan<Value> a)
    {
        switch (op)
        {
            case IrOp.Select:
                return a[0].Bool ? a[1] : a[2];
            case IrOp.Convert:
                return Convert(a[0], type);
            case IrOp.Bitcast:
                return Value.FromBits(type, a[0].Bits);
        }

        return a[0].Type switch
        {
            IrType.Bool => OnBools(op, a),
            IrType.Int32 => OnInts(op, a),
            IrType.Int64 => OnLongs(op, a),
            IrType.Float32 => OnSingles(op, a),
            _ => OnDoubles(op, a),
        };
    }

    /// <summary>A conversion of <see cref="IrOp.Convert"/>.</summary>
    public static Value Convert(Value a, IrType type) => (a.Type, type) switch
    {
        (_, _) when a.Type == type => a,
        (IrType.Bool, IrType.Int32) => Value.Of(a.Bool ? 1 : 0),
        (IrType.Bool, IrType.Int64) => Value.Of(a.Bool ? 1L : 0L),
        (IrType.Bool, IrType.Float32) => Value.Of(a.Bool ? 1f : 0f),
        (IrType.Bool, IrType.Float64) => Value.Of(a.Bool ? 1d : 0d),
        (IrType.Int32, IrType.Int64) => Value.Of((long)a.Int32),
        (IrType.Int32, IrType.Float32) => Value.Of((float)a.Int32),
        (IrType.Int32, IrType.Float64) => Value.Of((double)a.Int32),
        (IrType.Int64, IrType.Int32) => Value.Of(unchecked((int)a.Int64)),
        (IrType.Int64, IrType.Float32) => Value.Of((float)a.Int64),
        (IrType.Int64, IrType.Float64) => Value.Of((double)a.Int64),
        (IrType.Float32, IrType.Int32) => Value.Of(unchecked((int)a.Float32)),
        (IrType.Float32, IrType.Int64) => Value.Of(unchecked((long)a.Float32)),
        (IrType.Float32, IrType.Float64) => Value.Of((double)a.Float32),
        (IrType.Float64, IrType.Int32) => Value.Of(unchecked((int)a.Float64)),
        (IrType.Float64, IrType.Int64) => Value.Of(unchecked((long)a.Float64)),
        (IrType.Float64, IrType.Float32) => Value.Of((float)a.Float64),
        _ => throw new InvalidOperationException($"The IR converts {a.Type} to {type}."),
    };

    private static Value OnSingles(IrOp op, ReadOnlySpan<Value> v)
    {
        var a = v[0].Float32;
        var b = v.Length > 1 ? v[1].Float32 : 0f;
        return op switch
        {
            IrOp.Add => Value.Of(a + b),
            IrOp.Sub => Value.Of(a - b),
            IrOp.Mul => Value.Of(a * b),
            IrOp.Div => Value.Of(a / b),
            IrOp.Neg => Value.FromBits(IrType.Float32, (int)v[0].Bits ^ int.MinValue),
            IrOp.Abs => Value.FromBits(IrType.Float32, (int)v[0].Bits & int.MaxValue),
            IrOp.Sqrt => Value.Of(MathF.Sqrt(a)),
            IrOp.Floor => Value.Of(MathF.Floor(a)),
            IrOp.Round => Value.Of(MathF.Round(a, MidpointRounding.ToEven)),
            IrOp.Min => Value.Of(a < b ? a : b),
            IrOp.Max => Value.Of(b < a ? a : b),
            IrOp.Fma => Value.Of(MathF.FusedMultiplyAdd(a, b, v[2].Float32)),
            IrOp.Lt => Value.Of(a < b),
            IrOp.Le => Value.Of(a <= b),
            IrOp.Eq => Value.Of(a == b),
            IrOp.Ne => Value.Of(a != b),
            _ => throw Unknown(op, v[0].Type),
        };
    }

    private static Value OnDoubles(IrOp op, ReadOnlySpan<Value> v)
    {
        var a = v[0].Float64;
        var b = v.Length > 1 ? v[1].Float64 : 0d;
        return op switch
        {
            IrOp.Add => Value.Of(a + b),
            IrOp.Sub => Value.Of(a - b),
            IrOp.Mul => Value.Of(a * b),
            IrOp.Div => Value.Of(a / b),
            IrOp.Neg => Value.FromBits(IrType.Float64, v[0].Bits ^ long.MinValue),
            IrOp.Abs => Value.FromBits(IrType.Float64, v[0].Bits & long.MaxValue),
            IrOp.Sqrt => Value.Of(Math.Sqrt(a)),
            IrOp.Floor => Value.Of(Math.Floor(a)),
            IrOp.Round => Value.Of(Math.Round(a, MidpointRounding.ToEven)),
            IrOp.Min => Value.Of(a < b ? a : b),
            IrOp.Max => Value.Of(b < a ? a : b),
            IrOp.Fma => Value.Of(Math.FusedMultiplyAdd(a, b, v[2].Float64)),
            IrOp.Lt => Value.Of(a < b),
            IrOp.Le => Value.Of(a <= b),
            IrOp.Eq => Value.Of(a == b),
            IrOp.Ne => Value.Of(a != b),
            _ => throw Unknown(op, v[0].Type),
        };
    }

    private static Value OnInts(IrOp op, ReadOnlySpan<Value> v)
    {
        unchecked
        {
            var a = v[0].Int32;
            var b = v.Length > 1 ? v[1].Int32 : 0;
            return op switch
            {
                IrOp.Add => Value.Of(a + b),
                IrOp.Sub => Value.Of(a - b),
                IrOp.Mul => Value.Of(a * b),
                IrOp.Neg => Value.Of(-a),
                IrOp.Abs => Value.Of(a < 0 ? -a : a),
                IrOp.Min => Value.Of(a < b ? a : b),
                IrOp.Max => Value.Of(b < a ? a : b),
                IrOp.Lt => Value.Of(a < b),
                IrOp.Le => Value.Of(a <= b),
                IrOp.Eq => Value.Of(a == b),
                IrOp.Ne => Value.Of(a != b),
                IrOp.And => Value.Of(a & b),
                IrOp.Or => Value.Of(a | b),
                IrOp.Xor => Value.Of(a ^ b),
                IrOp.Not => Value.Of(~a),
                IrOp.Shl => Value.Of(a << b),
                IrOp.Shr => Value.Of(a >>> b),
                IrOp.Sar => Value.Of(a >> b),
                _ => throw Unknown(op, v[0].Type),
            };
        }
    }

    private static Value OnLongs(IrOp op, ReadOnlySpan<Value> v)
    {
        unchecked
        {
            var a = v[0].Int64;
            var b = v.Length > 1 ? v[1].Int64 : 0;
            return op switch
            {
                IrOp.Add => Value.Of(a + b),
                IrOp.Sub => Value.Of(a - b),
                IrOp.Mul => Value.Of(a * b),
                IrOp.Neg => Value.Of(-a),
                IrOp.Abs => Value.Of(a < 0 ? -a : a),
                IrOp.Min => Value.Of(a < b ? a : b),
                IrOp.Max => Value.Of(b < a ? a : b),
                IrOp.Lt => Value.Of(a < b),
                IrOp.Le => Value.Of(a <= b),
                IrOp.Eq => Value.Of(a == b),
                IrOp.Ne => Value.Of(a != b),
                IrOp.And => Value.Of(a & b),
                IrOp.Or => Value.Of(a | b),
                IrOp.Xor => Value.Of(a ^ b),
                IrOp.Not => Value.Of(~a),
                IrOp.Shl => Value.Of(a << (int)b),
                IrOp.Shr => Value.Of(a >>> (int)b),
                IrOp.Sar => Value.Of(a >> (int)b),
                _ => throw Unknown(op, v[0].Type),
            };
        }
    }

    private static Value OnBools(IrOp op, ReadOnlySpan<Value> v)
    {
        var a = v[0].Bool;
        var b = v.Length > 1 && v[1].Bool;
        return op switch
        {
            IrOp.Eq => Value.Of(a == b),
            IrOp.Ne => Value.Of(a != b),
            IrOp.And => Value.Of(a && b),
            IrOp.Or => Value.Of(a || b),
            IrOp.Xor => Value.Of(a != b),
            IrOp.Not => Value.Of(!a),
            _ => throw Unknown(op, v[0].Type),
        };
    }

    private static InvalidOperationException Unknown(IrOp op, IrType type) => new($"The IR applies {op} to {type}.");
}
