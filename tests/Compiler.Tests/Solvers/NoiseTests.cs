using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Tests.Solvers;

public sealed class NoiseTests
{
    private const string OrnsteinUhlenbeck = """
        slot x state f64 "" 1d
        slot y state f64 "" 1d
        equation x = (add (div (neg x:f64) 10d) (mul (mul 3d (sqrt (div 2d 10d))) (noise.xi:f64 7)))
        equation y = (add (sub 1d (div y:f64 10d)) (noise.xi:f64 7))
        """;

    [Fact]
    public void StationaryVarianceIsThatOfEulerAndMaruyama()
    {
        // One step is x <- p x + q N, so that the stationary variance is q^2 / (1 - p^2).
        var (p, q) = (One(1, 0), One(0, 1));
        const double h = 0.1;
        Assert.Equal(1 - (h / 10), p, 1e-15);
        Assert.Equal(9 / (1 - (h / 20)), q * q / (1 - (p * p)), 1e-12);

        static double One(double x, double n)
        {
            var cell = PlainStepper.Of("1/10", OrnsteinUhlenbeck);
            cell.Normal = _ => n;
            cell["x"] = x;
            cell.Step();
            return cell["x"];
        }
    }

    [Fact]
    public void SimulatedVarianceAgrees()
    {
        // Stationary variance 9 to three standard errors of 20 000 nearly independent samples.
        var random = new Random(5);
        var cell = PlainStepper.Of("1/2", OrnsteinUhlenbeck);
        cell.Normal = _ => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        cell.Run(200);
        var sum = 0.0;
        const int samples = 20_000;
        for (var i = 0; i < samples; i++)
        {
            cell.Run(40);
            sum += cell["x"] * cell["x"];
        }

        var expected = 9 / (1 - (0.5 / 20));
        Assert.Equal(expected, sum / samples, 3 * expected * Math.Sqrt(2.0 / samples) * 1.05);
    }

    [Fact]
    public void EquationsThatNameASourceShareItsNumber()
    {
        var cell = PlainStepper.Of("1/4", OrnsteinUhlenbeck);
        var streams = new List<long>();
        cell.Normal = stream =>
        {
            streams.Add(stream);
            return 2;
        };
        cell.Step();
        Assert.Equal([7], streams);
        Assert.Equal((0.5 * 3 * Math.Sqrt(0.2)) * 2, cell["x"], 1e-14);
        Assert.Equal(0.25 + (0.5 * 2), cell["y"], 1e-15);
        var draws = IrTraversal.PostOrder(cell.Model.Integrate.Select(a => a.Value)).Where(n => n.Op == IrOp.Random).ToList();
        Assert.Equal("(random.normal:f64 7 0 0d 1d)", Assert.Single(draws).ToString());
    }

    [Theory]
    [InlineData("", 1.0)]
    [InlineData("method euler", 1.0)]
    [InlineData("method heun", 1 + (0.5 * 0.3 * 0.3 * 0.25))]
    public void MultiplicativeNoiseIsItoUnlessHeunIsAskedFor(string method, double growth)
    {
        // x' = 0.3 x xi. With N = ±1 the mean factor of a step is exact: 1 in the sense of Ito, 1 + h g^2/2 in that of Stratonovich.
        var mean = 0.0;
        foreach (var n in new[] { -1.0, 1.0 })
        {
            var cell = PlainStepper.Of("1/4", $"slot x state f64 \"\" 1d {method} equation x = (mul (mul 0.3d x:f64) (noise.xi:f64 1))");
            cell.Normal = _ => n;
            cell["x"] = 1;
            cell.Step();
            mean += cell["x"] / 2;
        }

        Assert.Equal(growth, mean, 1e-15);
    }

    [Fact]
    public void LinearGroupsBesideNoiseStayExact()
    {
        var cell = PlainStepper.Of("1/1", """
            slot v state f64 "" 1d
            slot g state f64 "" 1d
            equation v = (add (sub g:f64 (div v:f64 20d)) (noise.xi:f64 1))
            equation g = (div (neg g:f64) 5d)
            """);
        cell.Normal = _ => 0;
        cell["g"] = 2;
        cell.Step();
        Assert.Equal(2 * Math.Exp(-0.2), cell["g"], 1e-15);
        Assert.Equal(2, cell["v"], 1e-15);
    }

    [Fact]
    public void ConstantGainsAreComputedBeforeTheRun()
    {
        // sqrt(1/4) * 3 * sqrt(2/8) = 0.75, in one product.
        var cell = PlainStepper.Of("1/4", "slot x state f32 \"\" 1d equation x = (mul (mul 3f (sqrt (div 2f 8f))) (noise.xi:f32 3))", "f32");
        Assert.Equal("(add x:f32 (mul 0.75f (random.normal:f32 3 0 0f 1f)))", cell.Model.Integrate[0].Value.ToString());
    }
}
