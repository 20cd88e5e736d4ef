using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Tests.Arithmetic;

/// <summary>The software fused operation against the processor's.</summary>
public sealed class FusedMultiplyAddTests
{
    private static readonly double[] Special =
    [
        0, -0.0, 1, -1, 0.5, 3, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 2.2250738585072009e-308, double.MaxValue, -double.MaxValue,
        double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1.0000000000000002, 0.99999999999999989, 1e-160, 1e160, 4503599627370497.5, Math.PI,
    ];

    [Fact]
    public void SpecialDoubles()
    {
        foreach (var a in Special)
        {
            foreach (var b in Special)
            {
                foreach (var c in Special)
                {
                    Same(a, b, c);
                }
            }
        }
    }

    [Fact]
    public void SpecialSingles()
    {
        float[] special =
        [
            0, -0f, 1, -1, 0.5f, 3, float.Epsilon, -float.Epsilon, 1.17549435e-38f, 1.17549421e-38f, float.MaxValue, -float.MaxValue, float.PositiveInfinity,
            float.NegativeInfinity, float.NaN, 1.00000012f, 0.99999994f, 1e-20f, 1e20f, 8388608.5f, 3.1415927f,
        ];
        foreach (var a in special)
        {
            foreach (var b in special)
            {
                foreach (var c in special)
                {
                    Same(a, b, c);
                }
            }
        }
    }

    [Fact]
    public void RandomDoubles()
    {
        var random = new Random(1);
        for (var i = 0; i < 50_000; i++)
        {
            var a = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            var b = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            Same(a, b, BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)));

            // Near cancellation, near ties, and results among the subnormal numbers.
            var x = 1 + random.NextDouble();
            var y = 1 + random.NextDouble();
            Same(x, y, -(x * y));
            Same(x, y, Math.ScaleB(random.NextDouble() - 0.5, random.Next(-110, 60)));
            Same(Math.ScaleB(x, -540), Math.ScaleB(y, -500 - random.Next(0, 60)), Math.ScaleB(random.NextDouble() - 0.5, -1020 - random.Next(0, 60)));
            Same(random.Next() | 1, random.Next() | 1, Math.ScaleB(1 | random.Next(), random.Next(0, 70)));
        }
    }

    [Fact]
    public void RandomSingles()
    {
        var random = new Random(2);
        for (var i = 0; i < 1_000_000; i++)
        {
            var a = BitConverter.Int32BitsToSingle((int)random.NextInt64(int.MinValue, int.MaxValue));
            var b = BitConverter.Int32BitsToSingle((int)random.NextInt64(int.MinValue, int.MaxValue));
            Same(a, b, BitConverter.Int32BitsToSingle((int)random.NextInt64(int.MinValue, int.MaxValue)));
            var x = 1 + random.NextSingle();
            var y = 1 + random.NextSingle();
            Same(x, y, MathF.ScaleB(random.NextSingle() - 0.5f, random.Next(-60, 30)));
            Same(MathF.ScaleB(x, -70), MathF.ScaleB(y, -60 - random.Next(0, 20)), MathF.ScaleB(random.NextSingle() - 0.5f, -125 - random.Next(0, 24)));
        }
    }

    private static void Same(double a, double b, double c)
    {
        var expected = Math.FusedMultiplyAdd(a, b, c);
        var actual = FusedMultiplyAdd.Double(a, b, c);
        if (BitConverter.DoubleToInt64Bits(expected) != BitConverter.DoubleToInt64Bits(actual) && !(double.IsNaN(expected) && double.IsNaN(actual)))
        {
            Assert.Fail($"fma({a:R}, {b:R}, {c:R}) = {actual:R} and not {expected:R}");
        }
    }

    private static void Same(float a, float b, float c)
    {
        var expected = MathF.FusedMultiplyAdd(a, b, c);
        var actual = FusedMultiplyAdd.Single(a, b, c);
        if (BitConverter.SingleToInt32Bits(expected) != BitConverter.SingleToInt32Bits(actual) && !(float.IsNaN(expected) && float.IsNaN(actual)))
        {
            Assert.Fail($"fma({a:R}, {b:R}, {c:R}) = {actual:R} and not {expected:R}");
        }
    }
}
