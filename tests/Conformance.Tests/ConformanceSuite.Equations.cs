using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Differential equations, from the solver to the stored samples.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>
    /// Postsynaptic potential of an exponential current, w = 100 pA, C = 250 pF, tau_m = 10 ms: w/C tau_m tau_s/(tau_m - tau_s)
    /// (exp(-t/tau_m) - exp(-t/tau_s)), and w/C t exp(-t/tau) for equal time constants. Peaks: 0.5349922440 mV for tau_s = 2 ms, 1.4715177647 mV for 10 ms.
    /// </summary>
    [Theory]
    [InlineData(2, 0.5349922440, 4.0235947811)]
    [InlineData(10, 1.4715177647, 10)]
    public void PostsynapticPotentialFollowsItsClosedForm(double tau, double peak, double time)
    {
        var c = new CircuitBuilder(Precision.Float64);
        var source = c.Population("source", c.SpikesIn("Source", 9), 1);
        var cell = c.Cell("Membrane");
        var v = cell.State("v");
        var current = cell.State("current", target: true);
        cell.Equation("v", c.F.Add(c.F.Div(c.F.Neg(v), c.R(10)), c.F.Div(current, c.R(250))))
            .Equation("current", c.F.Div(c.F.Neg(current), c.R(tau)));
        var sink = c.Population("sink", cell, 1);
        c.Connect(c.All(source), c.All(sink), "current", c.D(100));
        var trace = c.Record("v", c.All(sink), first: 10);
        using var simulation = Run(c, 400);
        var values = simulation.Trace(trace).Values;
        for (var n = 0; n < values.Length; n++)
        {
            Assert.Equal(Potential(n * 0.1), values[n], 1e-10);
        }

        Assert.Equal(peak, Potential(time), 1e-9);
        Assert.Equal(peak, values.Max(), 1e-3);

        double Potential(double t) => tau == 10
            ? 0.4 * t * Math.Exp(-t / 10)
            : 0.4 * 10 * tau / (10 - tau) * (Math.Exp(-t / 10) - Math.Exp(-t / tau));
    }

    /// <summary>
    /// Ornstein-Uhlenbeck process by Euler and Maruyama, tau = 2 ms, sigma = 3, h = 0.1 ms: the stationary variance of the scheme is
    /// sigma^2 / (1 - h / (2 tau)); 400 cells, four standard errors.
    /// </summary>
    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void NoiseHasItsVariance(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Noisy");
        var x = cell.State("x");
        var noise = c.F.Make(IrOp.Noise, c.Real, [], "xi", integer: 123);
        cell.Equation("x", c.F.Add(c.F.Div(c.F.Neg(x), c.R(2)), c.F.Mul(c.R(3), noise)));
        var population = c.Population("cells", cell, 400);
        using var simulation = Run(c, 120);
        var values = Read(simulation, population, "x");
        var variance = 3.0 * 3 * 2 / 2 / (1 - (0.1 / 4));
        Assert.Equal(0, values.Average(), 4 * Math.Sqrt(variance / 400));
        Assert.Equal(variance, values.Average(v => v * v), 4 * variance * Math.Sqrt(2.0 / 400));
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void OthersSeeAHeldStateStandStill(Precision precision)
    {
        // v is held at 4 for three steps while w' = v - w integrates towards it: w = 4 (1 - exp(-t)), exactly.
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Pair");
        var v = cell.State("v");
        var w = cell.State("w");
        cell.Equation("v", c.F.Div(c.F.Neg(v), c.R(3))).Equation("w", c.F.Sub(v, w))
            .Spike(c.F.Eq(c.K, c.I(0)), new IrAssign("v", c.R(4)), new IrAssign("w", c.R(0)))
            .Refractory(3, "v");
        var population = c.Population("cells", cell, 1, ("v", c.D(1)));
        var trace = c.Record("w", c.All(population), first: 1);
        var held = c.Record("v", c.All(population), first: 1);
        using var simulation = Run(c, 6);
        var values = simulation.Trace(trace).Values;
        for (var n = 0; n <= 3; n++)
        {
            Assert.Equal(4 * (1 - Math.Exp(-0.1 * n)), values[n], precision == Precision.Float32 ? 1e-6 : 1e-14);
            Assert.Equal(4, simulation.Trace(held).Values[n]);
        }

        Assert.Equal(4 * Math.Exp(-0.1 / 3), simulation.Trace(held).Values[4], 1e-6);
    }
}
