using System.Globalization;

namespace NeuroLang.Compiler.Tests.Solvers;

public sealed class ExactSolverTests
{
    // A synaptic current g (pA) that decays, onto a membrane (mV, 250 pF, 10 ms) about its rest.
    private const string Psp = """
        slot v state f64 "mV" 1d
        slot g state f64 "pA" 1d
        equation v = (add (div g:f64 250d) (div (neg v:f64) 10d))
        equation g = (div (neg g:f64) {0})
        """;

    [Theory]
    [InlineData("40235947811/10000000000", 2, 100, 0.5349922440)]
    [InlineData("10/1", 10, 100, 1.4715177647)]
    [InlineData("15767/10000", 0.5, 87.8, 0.1499855)]
    public void PostsynapticPotentialPeaksWhereTheClosedFormDoes(string step, double tau, double weight, double peak)
    {
        var cell = PlainStepper.Of(step, Format(Psp, Number(tau)));
        cell["g"] = weight;
        cell.Step();
        Assert.Equal(peak, cell["v"], weight == 100 ? 1e-10 : 1e-7);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e-16)]
    [InlineData(-1e-16)]
    [InlineData(1e-14)]
    [InlineData(1e-12)]
    [InlineData(-1e-12)]
    [InlineData(1e-9)]
    [InlineData(1e-6)]
    [InlineData(-1e-6)]
    [InlineData(1e-3)]
    [InlineData(1e-1)]
    [InlineData(-1e-1)]
    public void EqualTimeConstantsAreSmooth(double d)
    {
        var tau = 10 * (1 + d);
        var expected = 100 / 250.0 * 10 * Math.Exp(-1) * PlainStepper.Exprel(10 * (tau - 10) / (10 * tau));
        foreach (var step in new[] { "10/1", "1/10" })
        {
            var constant = PlainStepper.Of(step, Format(Psp, Number(tau)));
            var perCell = PlainStepper.Of(step, "slot tau parameter f64 \"ms\" 1d " + Format(Psp, "tau:f64"));
            perCell["tau"] = tau;
            foreach (var cell in new[] { constant, perCell })
            {
                cell["g"] = 100;
                cell.Run(step == "10/1" ? 1 : 100);
                Assert.Equal(expected, cell["v"], 1e-12);
            }
        }
    }

    [Fact]
    public void NeighboursOfEqualTimeConstantsHaveThePublishedValues()
    {
        foreach (var (d, expected) in new[] { (1e-3, 1.47225303), (1e-6, 1.47151850) })
        {
            var cell = PlainStepper.Of("1/10", Format(Psp, Number(10 * (1 + d))));
            cell["g"] = 100;
            cell.Run(100);
            Assert.Equal(expected, cell["v"], 5e-9);
        }
    }

    [Fact]
    public void DampedOscillatorFollowsTheClosedFormForHundredThousandSteps()
    {
        // x'' = -2 g w x' - w^2 x with g = 0.1 and a period of 100 ms.
        var w = 2 * Math.PI / 100;
        var members = $"""
            slot x state f64 "" 1d
            slot y state f64 "" 1d
            equation x = y:f64
            equation y = (sub (mul {Number(-0.2 * w)} y:f64) (mul {Number(w * w)} x:f64))
            """;
        var cell = PlainStepper.Of("1/10", members);
        var halves = PlainStepper.Of("1/20", members);
        cell["x"] = halves["x"] = 1;

        // The coefficients as rounded to float64 define the motion.
        var decay = 0.2 * w / 2;
        var frequency = Math.Sqrt((w * w) - (decay * decay));
        var worst = 0.0;
        for (var k = 1; k <= 100_000; k++)
        {
            cell.Step();
            halves.Run(2);
            var t = k * 0.1;
            var expected = Math.Exp(-decay * t) * (Math.Cos(frequency * t) + (decay / frequency * Math.Sin(frequency * t)));
            worst = Math.Max(worst, Math.Max(Math.Abs(cell["x"] - expected), Math.Abs(cell["x"] - halves["x"])));
        }

        Assert.InRange(worst, 0, 1e-12);
    }

    [Fact]
    public void SingularSystemIsAnIntegrator()
    {
        var cell = PlainStepper.Of("1/10", """
            slot x state f64 "" 1d
            slot y state f64 "" 1d
            slot I input f64 "" 1d
            equation x = I:f64
            equation y = x:f64
            """);
        cell["x"] = 3;
        cell["I"] = 5;
        cell.Step();
        Assert.Equal(3.5, cell["x"], 1e-15);
        Assert.Equal((0.1 * 3) + (0.005 * 5), cell["y"], 1e-15);
    }

    [Fact]
    public void EverythingThatStandsStillInAStepIsAnInput()
    {
        var cell = PlainStepper.Of("2/1", """
            slot v state f64 "" 1d
            slot w state f64 "" 1d
            slot E parameter f64 "" 1d
            slot I input f64 "" 1d
            equation v = (div (add (sub E:f64 v:f64) (add (mul I:f64 I:f64) (add (reduce.mean:f64 v:f64) w:f64))) 4d)
            """);
        (cell["v"], cell["w"], cell["E"], cell["I"]) = (1, 2, 7, 3);
        cell.Step();
        var rest = 7 + 9 + 1 + 2;
        Assert.Equal(rest + ((1 - rest) * Math.Exp(-0.5)), cell["v"], 1e-13);
    }

    [Theory]
    [InlineData(0.7, 3, 11)]
    [InlineData(20, 20, 20)]
    [InlineData(0.01, 5, 5)]
    [InlineData(0.004, 0.003, 0.005)]
    [InlineData(1e6, 2, 1e-1)]
    public void ParametersOfACellGiveWhatConstantsGive(double a, double b, double c)
    {
        // A chain of three with an input at its end, so that second-order differences occur, and a ring of two.
        const string chain = """
            slot x state f64 "" 1d
            slot y state f64 "" 1d
            slot z state f64 "" 1d
            slot I input f64 "" 1d
            equation x = (div (sub y:f64 x:f64) {0})
            equation y = (div (sub z:f64 y:f64) {1})
            equation z = (div (add (sub I:f64 z:f64) 2d) {2})
            """;
        const string ring = """
            slot x state f64 "" 1d
            slot y state f64 "" 1d
            slot z state f64 "" 1d
            slot I input f64 "" 1d
            equation x = (div (sub y:f64 x:f64) {0})
            equation y = (div (sub I:f64 (add x:f64 y:f64)) {1})
            equation z = (div (sub x:f64 z:f64) {2})
            """;
        foreach (var text in new[] { chain, ring })
        {
            var constant = PlainStepper.Of("1/10", Format(text, Number(a), Number(b), Number(c)));
            var slots = "slot a parameter f64 \"\" 1d slot b parameter f64 \"\" 1d slot c derived f64 \"\" 1d ";
            var perCell = PlainStepper.Of("1/10", slots + Format(text, "a:f64", "b:f64", "c:f64"));
            (perCell["a"], perCell["b"], perCell["c"]) = (a, b, c);
            foreach (var cell in new[] { constant, perCell })
            {
                (cell["x"], cell["y"], cell["z"], cell["I"]) = (1, -2, 0.5, 10);
            }

            foreach (var steps in new[] { 1, 1, 48 })
            {
                constant.Run(steps);
                perCell.Run(steps);
                foreach (var state in new[] { "x", "y", "z" })
                {
                    Assert.Equal(constant[state], perCell[state], 1e-13 * Math.Max(1, Math.Abs(constant[state])));
                }
            }
        }
    }

    [Fact]
    public void ConditionsOnParametersChooseCoefficients()
    {
        var cell = PlainStepper.Of("1/1", """
            slot v state f64 "" 1d
            slot p parameter f64 "" 1d
            equation v = (select (lt p:f64 0d) (div v:f64 -4d) (sub 1d v:f64))
            """);
        (cell["p"], cell["v"]) = (-1, 3);
        cell.Step();
        Assert.Equal(3 * Math.Exp(-0.25), cell["v"], 1e-14);
        (cell["p"], cell["v"]) = (1, 3);
        cell.Step();
        Assert.Equal(1 + (2 * Math.Exp(-1)), cell["v"], 1e-14);
    }

    [Fact]
    public void HeldStatesDriveTheOthersAsConstants()
    {
        // An adaptation current follows the membrane; an unrelated trace does not care.
        var cell = PlainStepper.Of("1/2", """
            slot v state f64 "" 1d
            slot a state f64 "" 1d
            slot g state f64 "" 1d
            equation v = (div (sub (sub 8d v:f64) a:f64) 10d)
            equation a = (div (sub v:f64 a:f64) 4d)
            equation g = (div (neg g:f64) 2d)
            refractory hold (v) steps 4l
            """);
        Assert.DoesNotContain("held", cell.Model.Integrate.Single(x => x.Slot == "g").Value.ToString(), StringComparison.Ordinal);
        (cell["v"], cell["a"], cell["g"]) = (6, 2, 1);
        cell.Held = true;
        cell.Run(4);
        Assert.Equal(6, cell["v"]);
        Assert.Equal(6 - (4 * Math.Exp(-0.5)), cell["a"], 1e-14);
        Assert.Equal(Math.Exp(-1), cell["g"], 1e-14);

        // Not held: against the same system in small Runge–Kutta steps.
        cell.Held = false;
        var (v, a) = (cell["v"], cell["a"]);
        cell.Step();
        var (x, y) = (v, a);
        const int parts = 2000;
        for (var i = 0; i < parts; i++)
        {
            const double h = 0.5 / parts;
            var (fx, fy) = ((8 - x - y) / 10, (x - y) / 4);
            var (mx, my) = (x + (h / 2 * fx), y + (h / 2 * fy));
            (x, y) = (x + (h * (8 - mx - my) / 10), y + (h * (mx - my) / 4));
        }

        Assert.Equal(x, cell["v"], 1e-9);
        Assert.Equal(y, cell["a"], 1e-9);
    }

    [Fact]
    public void CoefficientsAreRoundedOnce()
    {
        // exp(-1/50) and 5 (1 - exp(-1/50)) by 40-digit arithmetic.
        var cell = PlainStepper.Of("1/10", """
            slot g state f32 "" 1d
            equation g = (div (neg g:f32) 5f)
            """, "f32");
        Assert.Equal("(mul 0.9801987f g:f32)", cell.Model.Integrate[0].Value.ToString());
        var wide = PlainStepper.Of("1/10", """
            slot g state f64 "" 1d
            slot I input f64 "" 1d
            equation g = (add (div (neg g:f64) 5d) I:f64)
            """);
        Assert.Equal("(fma 0.09900663346622349d I:f64 (mul 0.9801986733067553d g:f64))", wide.Model.Integrate[0].Value.ToString());
    }

    [Fact]
    public void CoupledCoefficientsAreRoundedOnce()
    {
        // The exponential of [[-0.1, 0.7], [-0.3, 0.02]] / 10 and its integral, from the float64 coefficients, by 60-digit arithmetic.
        var cell = PlainStepper.Of("1/10", """
            slot x state f64 "" 1d
            slot y state f64 "" 1d
            slot I input f64 "" 1d
            slot J input f64 "" 1d
            equation x = (add (add (mul -0.1d x:f64) (mul 0.7d y:f64)) I:f64)
            equation y = (add (add (mul -0.3d x:f64) (mul 0.02d y:f64)) J:f64)
            """);
        Assert.Equal(
            "(fma 0.0034900806162130923d J:f64 (fma 0.09946682320626533d I:f64 (fma 0.06969657785670999d y:f64 (mul 0.9890062934945095d x:f64))))",
            cell.Model.Integrate[0].Value.ToString());
        Assert.Equal(
            "(fma 0.1000651227404733d J:f64 (fma -0.0014957488355198968d I:f64 (fma 1.0009542782699454d y:f64 (mul -0.029869961938589998d x:f64))))",
            cell.Model.Integrate[1].Value.ToString());
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "d";

    private static string Format(string text, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, text, arguments);
}
