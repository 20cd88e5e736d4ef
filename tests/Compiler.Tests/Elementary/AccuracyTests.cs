using System.Globalization;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Elementary;
using Xunit.Abstractions;

namespace NeuroLang.Compiler.Tests.Elementary;

/// <summary>
/// Every function against <see cref="Reference"/> over arguments of all exponents. The largest errors found are in docs/decisions/elementary-functions.md.
/// NEUROLANG_ULP_SAMPLES=n tries n arguments per function; NEUROLANG_ULP_EXHAUSTIVE=1 tries every float32 argument (hours).
/// </summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    private const double LargestError = 2;

    private static readonly int Samples =
        int.TryParse(Environment.GetEnvironmentVariable("NEUROLANG_ULP_SAMPLES"), CultureInfo.InvariantCulture, out var n) ? n : 0;

    public static TheoryData<string> Functions => [.. ElementaryFunctions.Names];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Float32IsWithinTwoUnits(string name)
    {
        var function = IrDelegate.Compile<float>(Expand(name, IrType.Float32));
        var two = ElementaryFunctions.ParameterCount(name) == 2;
        var worst = new Worst();
        if (Environment.GetEnvironmentVariable("NEUROLANG_ULP_EXHAUSTIVE") == "1" && !two)
        {
            for (long bits = 0; bits <= uint.MaxValue; bits++)
            {
                Try(BitConverter.Int32BitsToSingle((int)bits), 0);
            }
        }

        var random = new Random(1);
        var count = Samples > 0 ? Samples : HasQuickReference(name) ? 1 << 20 : 1 << 15;
        for (var i = 0; i < count; i++)
        {
            Try((float)Arguments.Next(random, name, IrType.Float32), two ? (float)Arguments.NextSecond(random, name, IrType.Float32) : 0);
        }

        output.WriteLine(worst.ToString());
        Assert.True(worst.Error <= LargestError, worst.ToString());

        void Try(float x, float y)
        {
            if (Arguments.IsInDomain(name, IrType.Float32, x, y))
            {
                var result = function(x, y);
                worst.Add(Ulps.Error(result, SingleReference(name, x, y)), x, y, result);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Float64IsWithinTwoUnits(string name)
    {
        var function = IrDelegate.Compile<double>(Expand(name, IrType.Float64));
        var two = ElementaryFunctions.ParameterCount(name) == 2;
        var worst = new Worst();
        var random = new Random(2);
        var count = Samples > 0 ? Samples : 20_000;
        for (var i = 0; i < count; i++)
        {
            var x = Arguments.Next(random, name, IrType.Float64);
            var y = two ? Arguments.NextSecond(random, name, IrType.Float64) : 0;
            if (Arguments.IsInDomain(name, IrType.Float64, x, y))
            {
                var result = function(x, y);
                worst.Add(Ulps.Error(result, Reference.Evaluate(name, x, y)), x, y, result);
            }
        }

        output.WriteLine(worst.ToString());
        Assert.True(worst.Error <= LargestError, worst.ToString());
    }

    private static bool HasQuickReference(string name) => name is not ("erf" or "erfc" or "expm1" or "exprel" or "log1p");

    // For float32 the platform's float64 functions are exact enough, where it has them.
    private static (DoubleDouble, int) SingleReference(string name, double x, double y) => name switch
    {
        "exp" => (Math.Exp(x), 0),
        "sigmoid" when x > -600 => (1 / (1 + Math.Exp(-x)), 0),
        "log" => (Math.Log(x), 0),
        "log2" => (Math.Log2(x), 0),
        "log10" => (Math.Log10(x), 0),
        "sin" => (Math.Sin(x), 0),
        "cos" => (Math.Cos(x), 0),
        "tan" => (Math.Tan(x), 0),
        "asin" => (Math.Asin(x), 0),
        "acos" => (Math.Acos(x), 0),
        "atan" => (Math.Atan(x), 0),
        "atan2" => (Math.Atan2(x, y), 0),
        "sinh" => (Math.Sinh(x), 0),
        "cosh" => (Math.Cosh(x), 0),
        "tanh" => (Math.Tanh(x), 0),
        "cbrt" => (Math.Cbrt(x), 0),
        "pow" => (Math.Pow(x, y), 0),
        "erf" when Math.Abs(x) > 6 => (Math.Sign(x), 0),
        "erfc" when x < -6 => (2, 0),
        "erfc" when x > 12 => (1, -14000),
        "exprel" when Math.Abs(x) > 1 => (Math.Exp(Math.Min(x, 700)) / x - (1 / x), 0),
        "expm1" when Math.Abs(x) > 1 => (Math.Exp(x) - 1, 0),
        "log1p" when Math.Abs(x) > 0.5 => (Math.Log(1 + x), 0),
        _ => Reference.Evaluate(name, x, y),
    };

    internal static IrExpr Expand(string name, IrType type)
    {
        var f = new IrFactory();
        var x = f.Load("x", type);
        return ElementaryFunctions.Expand(f, name, ElementaryFunctions.ParameterCount(name) == 2 ? [x, f.Load("y", type)] : [x]);
    }

    private sealed class Worst
    {
        private string _place = "";
        private long _count;

        public double Error { get; private set; }

        public void Add(double error, double x, double y, double result)
        {
            _count++;
            if (!(error <= Error))
            {
                Error = double.IsNaN(error) ? double.PositiveInfinity : error;
                _place = string.Format(CultureInfo.InvariantCulture, "x = {0:R}, y = {1:R}, result {2:R}", x, y, result);
            }
        }

        public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:F3} units at {1} ({2} arguments)", Error, _place, _count);
    }
}
