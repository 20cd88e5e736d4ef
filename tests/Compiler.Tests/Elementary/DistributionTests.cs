using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;
using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Compiler.Tests.Elementary;

public sealed class DistributionTests
{
    private const int Draws = 40_000;

    [Fact]
    public void UniformIsTheMiddleOfItsCell()
    {
        // Computed by hand: ((w >> 9) + ½) 2^-23 and ((w >> 12) + ½) 2^-52.
        Assert.Equal(Math.Pow(2, -24), Single("uniform", 0x1FF, 0, 1));
        Assert.Equal(1 - Math.Pow(2, -24), Single("uniform", unchecked((int)0xFFFFFFFF), 0, 1));
        Assert.Equal(0.5 + Math.Pow(2, -24), Single("uniform", unchecked((int)0x80000000), 0, 1));
        Assert.Equal(Math.Pow(2, -53), Double("uniform", 0xFFF, 0, 1));
        Assert.Equal(1 - Math.Pow(2, -53), Double("uniform", -1, 0, 1));
        Assert.Equal(-3 + (7 * (1.0 / 3)), Double("uniform", unchecked((long)(ulong.MaxValue / 3)), -3, 4), 14);
    }

    [Fact]
    public void NormalQuantileMatchesTheErrorFunction()
    {
        var f = new IrFactory();
        var node = Distributions.Expand(f, "normal", IrType.Float64, [f.Real(IrType.Float64, 0), f.Real(IrType.Float64, 1)], f.Load("bits", IrType.Int64));
        var random = new Random(5);
        for (var i = 0; i < 1000; i++)
        {
            // Half of them in the tails, down to the smallest uniform number.
            var bits = i % 2 == 0 ? random.NextInt64(long.MinValue, long.MaxValue) : random.NextInt64(0, long.MaxValue) >> random.Next(0, 63);
            var u = ((ulong)bits >> 12) * Math.Pow(2, -52) + Math.Pow(2, -53);
            var expected = Reference.NormalQuantile(u).High;
            var actual = new IrEvaluator(f, _ => IrValue.Int(IrType.Int64, bits)).Evaluate(node).Number;
            Assert.True(Math.Abs(actual - expected) <= 2e-15 * Math.Max(1e-3, Math.Abs(expected)), $"{u:R}: {actual:R} and not {expected:R}");
        }
    }

    [Fact]
    public void SingleNormalQuantileMatchesTheErrorFunction()
    {
        var random = new Random(6);
        for (var i = 0; i < 1000; i++)
        {
            var bits = i % 2 == 0 ? (int)random.NextInt64(int.MinValue, int.MaxValue) : random.Next() >> random.Next(0, 31);
            var u = (((uint)bits >> 9) + 0.5) * Math.Pow(2, -23);
            var expected = Reference.NormalQuantile(u).High;
            var actual = Single("normal", bits, 0, 1);
            Assert.True(Math.Abs(actual - expected) <= 1e-6 * Math.Max(0.1, Math.Abs(expected)), $"{u:R}: {actual:R} and not {expected:R}");
        }
    }

    [Theory]
    [InlineData("uniform", 2, 5, 3.5, 0.75)]
    [InlineData("normal", 3, 2, 3, 4)]
    [InlineData("exponential", 2, 0, 2, 4)]
    [InlineData("lognormal", 0.1, 0.3, 1.156039570, 0.125860064)]
    [InlineData("bernoulli", 0.3, 0, 0.3, 0.21)]
    [InlineData("poisson", 0.4, 0, 0.4, 0.4)]
    [InlineData("poisson", 7.5, 0, 7.5, 7.5)]
    [InlineData("poisson", 31, 0, 31, 31)]
    [InlineData("poisson", 150, 0, 150, 150)]
    public void MeanAndVarianceAreRight(string name, double a, double b, double mean, double variance)
    {
        foreach (var constant in new[] { true, false })
        {
            var (singleMean, singleVariance) = Moments(name, IrType.Float32, a, b, constant);
            var (doubleMean, doubleVariance) = Moments(name, IrType.Float64, a, b, constant);
            var sigma = Math.Sqrt(variance / Draws);
            Assert.InRange(singleMean, mean - (5 * sigma), mean + (5 * sigma));
            Assert.InRange(doubleMean, mean - (5 * sigma), mean + (5 * sigma));
            Assert.InRange(singleVariance / variance, 0.93, 1.07);
            Assert.InRange(doubleVariance / variance, 0.93, 1.07);
        }
    }

    /// <summary>Largest count for which the expected number of draws is not tiny, against the probabilities e^-λ λ^k / k!.</summary>
    [Theory]
    [InlineData(0.7, true)]
    [InlineData(0.7, false)]
    [InlineData(4.2, true)]
    [InlineData(11.9, false)]
    public void PoissonCountsHaveThePoissonProbabilities(double mean, bool constant)
    {
        var counts = new int[80];
        foreach (var value in Sample("poisson", IrType.Float32, mean, 0, constant))
        {
            counts[(int)value]++;
        }

        var probability = Math.Exp(-mean);
        for (var k = 0; k < 40; k++)
        {
            var expected = Draws * probability;
            Assert.True(Math.Abs(counts[k] - expected) <= (6 * Math.Sqrt(expected)) + 3, $"{k}: {counts[k]} and not {expected}");
            probability *= mean / (k + 1);
        }
    }

    [Fact]
    public void TheLargestUniformGivesNoRunawayCount()
    {
        // P(count ≥ 12 | 0.5) = 2^-39: the last of 2^32 draws lies at 9 or 10.
        Assert.InRange(Single("poisson", -1, 0.5f), 8, 12);
        var f = new IrFactory();
        var node = Distributions.Expand(f, "poisson", IrType.Float32, [f.Load("mean", IrType.Float32)], f.Int(IrType.Int32, -1));
        Assert.InRange(new IrEvaluator(f, _ => IrValue.Real(IrType.Float32, 0.5)).Evaluate(node).Number, 6, 12);
    }

    [Fact]
    public void PoissonOfNothingIsNothing()
    {
        Assert.Equal(0, Single("poisson", -1, 0));
        Assert.Equal(0, Single("poisson", -1, -3));
        Assert.True(float.IsNaN(Single("poisson", -1, float.NaN)));
    }

    [Fact]
    public void ANodeKeepsItsStreamAndDraw()
    {
        var f = new IrFactory();
        var zero = f.Real(IrType.Float64, 0);
        var node = f.Make(IrOp.Random, IrType.Float64, [zero, zero], "normal", integer: 77, draw: 3);
        var bits = IrTraversal.PostOrder([Distributions.Expand(f, node)]).Where(n => n.Op == IrOp.RandomBits);
        var only = Assert.Single(bits);
        Assert.Equal((77L, 3, IrType.Int64), (only.Integer, only.Draw, only.Type));
    }

    private static (double Mean, double Variance) Moments(string name, IrType type, double a, double b, bool constant)
    {
        var values = Sample(name, type, a, b, constant);
        var mean = values.Average();
        return (mean, values.Sum(v => (v - mean) * (v - mean)) / values.Count);
    }

    private static List<double> Sample(string name, IrType type, double a, double b, bool constant)
    {
        var f = new IrFactory();
        var first = constant ? f.Real(type, a) : f.Load("y", type);
        ImmutableArray<IrExpr> args = Distributions.ParameterCount(name) == 1 ? [first] : [first, f.Real(type, b)];
        var isSingle = type == IrType.Float32;

        // The random bits travel as the bits of x.
        var node = Distributions.Expand(f, name, type, args, f.Bitcast(isSingle ? IrType.Int32 : IrType.Int64, f.Load("x", type)));
        var single = isSingle ? IrDelegate.Compile<float>(node) : (_, _) => 0;
        var wide = isSingle ? (_, _) => 0 : IrDelegate.Compile<double>(node);
        var random = new Random(7);
        var values = new List<double>();
        for (var i = 0; i < Draws; i++)
        {
            // Stratified, so that the moments have little noise: the upper bits run through all values.
            var upper = (uint)(((i + random.NextDouble()) / Draws) * 4294967296.0);
            values.Add(isSingle
                ? single(BitConverter.UInt32BitsToSingle(upper), (float)a)
                : wide(BitConverter.Int64BitsToDouble(((long)upper << 32) | (uint)random.Next()), a));
        }

        return values;
    }

    private static float Single(string name, int bits, params float[] args)
    {
        var f = new IrFactory();
        var node = Distributions.Expand(f, name, IrType.Float32, [.. args.Select(a => f.Real(IrType.Float32, a))], f.Int(IrType.Int32, bits));
        return (float)new IrEvaluator(f, leaf => throw new InvalidOperationException(leaf.ToString())).Evaluate(node).Number;
    }

    private static double Double(string name, long bits, params double[] args)
    {
        var f = new IrFactory();
        var node = Distributions.Expand(f, name, IrType.Float64, [.. args.Select(a => f.Real(IrType.Float64, a))], f.Int(IrType.Int64, bits));
        return new IrEvaluator(f, leaf => throw new InvalidOperationException(leaf.ToString())).Evaluate(node).Number;
    }
}
