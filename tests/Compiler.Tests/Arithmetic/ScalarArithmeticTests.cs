using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Tests.Arithmetic;

public sealed class ScalarArithmeticTests
{
    [Fact]
    public void Float32OperationsRoundOnce()
    {
        var random = new Random(1);
        for (var i = 0; i < 200_000; i++)
        {
            var a = BitConverter.Int32BitsToSingle((int)random.NextInt64(int.MinValue, int.MaxValue));
            var b = i % 2 == 0 ? BitConverter.Int32BitsToSingle((int)random.NextInt64(int.MinValue, int.MaxValue)) : a * (random.NextSingle() - 0.5f);
            Same(a + b, IrOp.Add, a, b);
            Same(a - b, IrOp.Sub, a, b);
            Same(a * b, IrOp.Mul, a, b);
            Same(a / b, IrOp.Div, a, b);
            Same(MathF.Sqrt(a), IrOp.Sqrt, a, b);
            Same(MathF.Floor(a), IrOp.Floor, a, b);
            Same(MathF.Round(a, MidpointRounding.ToEven), IrOp.Round, a, b);
            Same(MathF.Abs(a), IrOp.Abs, a, b);
        }
    }

    [Theory]
    [InlineData(0.5, 0.0)]
    [InlineData(-0.5, -0.0)]
    [InlineData(1.5, 2.0)]
    [InlineData(2.5, 2.0)]
    [InlineData(-0.0, -0.0)]
    public void RoundGoesToEvenAndKeepsTheSign(double value, double expected) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(Apply(IrOp.Round, IrType.Float64, value).Number));

    [Fact]
    public void MinAndMaxAreChoices()
    {
        // a < b ? a : b and b < a ? a : b: with NaN or equal operands the second one.
        Assert.Equal(1, Apply(IrOp.Min, IrType.Float64, double.NaN, 1).Number);
        Assert.True(double.IsNaN(Apply(IrOp.Min, IrType.Float64, 1, double.NaN).Number));
        Assert.Equal(1, Apply(IrOp.Max, IrType.Float64, double.NaN, 1).Number);
        Assert.True(double.IsNegative(Apply(IrOp.Min, IrType.Float64, 0.0, -0.0).Number));
        Assert.False(double.IsNegative(Apply(IrOp.Max, IrType.Float64, -0.0, 0.0).Number));
        Assert.Equal(-7, Integer(IrOp.Min, IrType.Int32, -7, 3));
    }

    [Theory]
    [InlineData(IrOp.Add, int.MaxValue, 1, int.MinValue)]
    [InlineData(IrOp.Mul, 65536, 65536, 0)]
    [InlineData(IrOp.Shl, 1, 31, int.MinValue)]
    [InlineData(IrOp.Shr, -1, 28, 15)]
    [InlineData(IrOp.Sar, -16, 2, -4)]
    [InlineData(IrOp.Not, 5, 0, -6)]
    [InlineData(IrOp.Neg, int.MinValue, 0, int.MinValue)]
    [InlineData(IrOp.Xor, 6, 3, 5)]
    public void Int32Wraps(IrOp op, int a, int b, int expected) => Assert.Equal(expected, Integer(op, IrType.Int32, a, b));

    [Theory]
    [InlineData(IrOp.Add, long.MaxValue, 1, long.MinValue)]
    [InlineData(IrOp.Shr, -1, 60, 15)]
    [InlineData(IrOp.Sar, long.MinValue, 63, -1)]
    public void Int64Wraps(IrOp op, long a, long b, long expected) => Assert.Equal(expected, Integer(op, IrType.Int64, a, b));

    [Fact]
    public void ConversionsRoundOnceAndTruncate()
    {
        // 2^24 + 1 is a tie in float32; 2^60 + 2^36 + 1 is none, but would be one after rounding to double.
        Assert.Equal(16777216, Convert(IrType.Float32, IrValue.Int(IrType.Int32, 16777217)).Number);
        Assert.Equal((double)(float)((1L << 60) + (1L << 36) + 1), Convert(IrType.Float32, IrValue.Int(IrType.Int64, (1L << 60) + (1L << 36) + 1)).Number);
        Assert.Equal(-3, Convert(IrType.Int32, IrValue.Real(IrType.Float32, -3.9)).Integer);
        Assert.Equal(1, Convert(IrType.Int32, IrValue.Bool(true)).Integer);
        Assert.Equal((double)0.1f, Convert(IrType.Float32, IrValue.Real(IrType.Float64, 0.1)).Number);
    }

    [Fact]
    public void BitcastKeepsTheBits()
    {
        Assert.Equal(0x3F800000, Apply(IrOp.Bitcast, IrType.Int32, IrValue.Real(IrType.Float32, 1)).Integer);
        Assert.Equal(-2.5, Apply(IrOp.Bitcast, IrType.Float32, IrValue.Int(IrType.Int32, unchecked((int)0xC0200000))).Number);
        Assert.Equal(long.MinValue, Apply(IrOp.Bitcast, IrType.Int64, IrValue.Real(IrType.Float64, -0.0)).Integer);
    }

    [Fact]
    public void ComparisonsWithNaNAreFalseExceptNotEqual()
    {
        var nan = IrValue.Real(IrType.Float64, double.NaN);
        Assert.False(Apply(IrOp.Lt, IrType.Bool, nan, nan).IsTrue);
        Assert.False(Apply(IrOp.Le, IrType.Bool, nan, nan).IsTrue);
        Assert.False(Apply(IrOp.Eq, IrType.Bool, nan, nan).IsTrue);
        Assert.True(Apply(IrOp.Ne, IrType.Bool, nan, nan).IsTrue);
        Assert.True(Apply(IrOp.Not, IrType.Bool, IrValue.Bool(false)).IsTrue);
    }

    [Fact]
    public void TheEvaluatorWalksDeepSharedExpressions()
    {
        // x doubled 60000 times, wrapping: zero; each level uses the one below twice.
        var f = new IrFactory();
        var sum = f.Load("x", IrType.Int32);
        for (var i = 0; i < 60_000; i++)
        {
            sum = f.Add(sum, sum);
        }

        var x = 3L;
        var evaluator = new IrEvaluator(f, _ => IrValue.Int(IrType.Int32, x));
        Assert.Equal(0, evaluator.Evaluate(sum).Integer);
        var load = f.Load("x", IrType.Int32);
        Assert.Equal(3, evaluator.Evaluate(load).Integer);
        x = 4;
        Assert.Equal(3, evaluator.Evaluate(load).Integer);
        evaluator.Reset();
        Assert.Equal(4, evaluator.Evaluate(load).Integer);
    }

    private static IrValue Apply(IrOp op, IrType type, IrValue a, IrValue b = default) => ScalarArithmetic.Apply(op, type, a, b);

    private static IrValue Apply(IrOp op, IrType type, double a, double b = 0) => Apply(op, type, IrValue.Real(type, a), IrValue.Real(type, b));

    private static IrValue Convert(IrType type, IrValue a) => Apply(IrOp.Convert, type, a);

    private static long Integer(IrOp op, IrType type, long a, long b) => Apply(op, type, IrValue.Int(type, a), IrValue.Int(type, b)).Integer;

    private static void Same(float expected, IrOp op, float a, float b)
    {
        var actual = (float)Apply(op, IrType.Float32, (double)a, b).Number;
        if (BitConverter.SingleToInt32Bits(expected) != BitConverter.SingleToInt32Bits(actual) && !(float.IsNaN(expected) && float.IsNaN(actual)))
        {
            Assert.Fail($"{op}({a:R}, {b:R}) = {actual:R} and not {expected:R}");
        }
    }
}
