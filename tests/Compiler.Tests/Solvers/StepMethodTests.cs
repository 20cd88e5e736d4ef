namespace NeuroLang.Compiler.Tests.Solvers;

/// <summary>Methods with an error: their order, seen by halving the step, and their formulas.</summary>
public sealed class StepMethodTests
{
    // Morris and Lecar 1981 in its usual reduced form, written with tanh; a smooth spike within 60 ms.
    private const string MorrisLecar = """
        slot v state f64 "mV" 1d
        slot w state f64 "" 1d
        equation v = (div (sub (sub (sub 90d (mul (mul 2.2d (add 1d (call.tanh (div (add v:f64 1.2d) 18d)))) (sub v:f64 120d)))
            (mul (mul 8d w:f64) (add v:f64 84d))) (mul 2d (add v:f64 60d))) 20d)
        equation w = (mul (mul 0.04d (sub (mul 0.5d (add 1d (call.tanh (div (sub v:f64 2d) 30d)))) w:f64)) (add (call.exp (div (sub v:f64 2d) 60d)) (call.exp (div (sub 2d v:f64) 60d))))
        """;

    // A gate and a membrane, each linear in itself, as in Hodgkin and Huxley 1952.
    private const string Gated = """
        slot v state f64 "mV" 1d
        slot m state f64 "" 1d
        equation v = (div (sub (mul (mul 3d (mul m:f64 m:f64)) (sub 50d v:f64)) (add v:f64 65d)) 10d)
        equation m = (sub (mul (call.exp (div (add v:f64 40d) 20d)) (sub 1d m:f64)) (mul (mul 0.5d (call.exp (div (neg (add v:f64 60d)) 30d))) m:f64))
        """;

    [Theory]
    [InlineData("euler", 1)]
    [InlineData("rk2", 2)]
    [InlineData("heun", 2)]
    [InlineData("rk4", 4)]
    [InlineData(null, 4)]
    public void ErrorsFallWithTheOrderOfTheMethod(string? method, int order)
    {
        var members = (method is null ? "" : $"method {method} ") + MorrisLecar;
        var reference = Run("1/200", "method rk4 " + MorrisLecar, 12_000);
        AssertOrder(order, n => Math.Abs(Run($"1/{n}", members, 60 * n) - reference), 5);
    }

    [Theory]
    [InlineData("exponential_euler")]
    [InlineData(null)]
    public void ExponentialEulerHasOrderOne(string? method)
    {
        var members = (method is null ? "" : $"method {method} ") + Gated;
        var reference = Run("1/400", "method rk4 " + Gated, 1_200);
        AssertOrder(1, n => Math.Abs(Run($"1/{n}", members, 3 * n) - reference), 100);
    }

    [Fact]
    public void ExponentialEulerIsTheClassicalFormula()
    {
        var cell = PlainStepper.Of("1/10", Gated);
        (cell["v"], cell["m"]) = (-50, 0.2);
        var (a, b) = (-((3 * 0.04) + 1) / 10, ((3 * 0.04 * 50) - 65) / 10);
        var alpha = Math.Exp(-10 / 20.0);
        var beta = 0.5 * Math.Exp(-10 / 30.0);
        cell.Step();
        Assert.Equal((-50 * Math.Exp(a * 0.1)) + (b / a * (Math.Exp(a * 0.1) - 1)), cell["v"], 1e-12);
        Assert.Equal((0.2 * Math.Exp(-(alpha + beta) * 0.1)) + (alpha / (alpha + beta) * (1 - Math.Exp(-(alpha + beta) * 0.1))), cell["m"], 1e-14);
    }

    [Fact]
    public void SlopesAreWrittenPlainly()
    {
        var cell = PlainStepper.Of("1/2", """
            slot m state f64 "" 1d
            slot a input f64 "" 1d
            equation m = (sub (mul a:f64 (sub 1d m:f64)) m:f64)
            """);
        Assert.Equal(
            "(add m:f64 (mul (sub (mul a:f64 (sub 1d m:f64)) m:f64) (mul 0.5d (call.exprel (mul (sub (neg a:f64) 1d) 0.5d)))))",
            cell.Model.Integrate[0].Value.ToString());
    }

    [Fact]
    public void ExponentialEulerKeepsToEulerWhereTheSlopeVanishes()
    {
        var cell = PlainStepper.Of("1/4", """
            slot x state f64 "" 1d
            slot s state f64 "" 1d
            equation x = (add 2d (mul x:f64 s:f64))
            """);
        (cell["x"], cell["s"]) = (1, 0);
        cell.Step();
        Assert.Equal(1.5, cell["x"]);
    }

    [Fact]
    public void LinearGroupsTakeTheirExactValuesWithinRungeKuttaSteps()
    {
        // A quadratic membrane driven by a synaptic current: with the current exact at each stage the order stays four.
        const string members = """
            slot v state f64 "" 1d
            slot g state f64 "" 1d
            equation v = (add (mul v:f64 v:f64) g:f64)
            equation g = (div (neg g:f64) 0.5d)
            """;
        double Value(int n)
        {
            var cell = PlainStepper.Of($"1/{n}", members);
            (cell["v"], cell["g"]) = (-2, 3);
            cell.Run(n);
            return cell["v"];
        }

        var reference = Value(4000);
        AssertOrder(4, n => Math.Abs(Value(n) - reference), 10);
        Assert.Equal(3 * Math.Exp(-0.2), Step(members, 3), 1e-15);
    }

    [Fact]
    public void TimeIsTakenAtTheStages()
    {
        // x' = t^3 is integrated without error by a method of order four: 1/4 after one step of 1.
        var cell = PlainStepper.Of("1/1", """
            slot x state f64 "" 1d
            method rk4
            equation x = (mul $t:f64 (mul $t:f64 $t:f64))
            """);
        cell.Step();
        Assert.Equal(0.25, cell["x"], 1e-15);
        cell.Step();
        Assert.Equal(4, cell["x"], 1e-14);
    }

    [Fact]
    public void HeldStatesStandStillInTheStagesToo()
    {
        const string members = """
            slot v state f64 "" 1d
            slot u state f64 "" 1d
            equation v = (sub (mul v:f64 v:f64) u:f64)
            equation u = (sub (mul v:f64 v:f64) (mul u:f64 u:f64))
            refractory hold (v) steps 4l
            """;
        var cell = PlainStepper.Of("1/50", members);
        (cell["v"], cell["u"]) = (2, 0);
        cell.Held = true;
        cell.Run(25);
        Assert.Equal(2, cell["v"]);

        // u' = 4 - u^2 from 0 is 2 tanh(2 t).
        Assert.Equal(2 * Math.Tanh(1), cell["u"], 1e-6);
    }

    [Fact]
    public void AggregatesStayThoseOfTheStartOfTheStep()
    {
        var cell = PlainStepper.Of("1/1", """
            slot x state f64 "" 1d
            method rk4
            equation x = (reduce.sum:f64 x:f64)
            """);
        cell["x"] = 3;
        cell.Step();
        Assert.Equal(6, cell["x"], 1e-15);
    }

    private static double Step(string members, double g)
    {
        var cell = PlainStepper.Of("1/10", members);
        cell["g"] = g;
        cell.Step();
        return cell["g"];
    }

    private static double Run(string step, string members, int steps)
    {
        var cell = PlainStepper.Of(step, members);
        cell["v"] = -40;
        cell.Run(steps);
        return cell["v"];
    }

    private static void AssertOrder(int order, Func<int, double> error, int stepsPerUnit)
    {
        var observed = Math.Log2(error(stepsPerUnit) / error(2 * stepsPerUnit));
        Assert.InRange(observed, order - 0.35, order + 0.6);
    }
}
