using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Arithmetic, random bits, aggregates, failures.</summary>
public abstract partial class ConformanceSuite
{
    private static readonly SimulationOptions WithoutTrap = new(Trap: false);

    /// <summary>Words of Philox4x32-10 from an independent program: seed 42, stream 7, step 3, plane 2.</summary>
    [Fact]
    public void RandomBitsOf32AreWordsOfTheCounter()
    {
        var bits = RandomBits(Precision.Float32);
        int[] expected = [-707647815, -1002442535, -585188218, -1247522696, 690955332, -2089913184, -704836653, 725792584];
        Assert.Equal(expected.Select(x => (double)x), new[] { 0, 1, 15, 16, 17, 63, 64, 100 }.Select(cell => bits[cell]));
    }

    [Fact]
    public void RandomBitsOf64AreTwoPlanes()
    {
        var bits = RandomBits(Precision.Float64);
        long[] expected =
        [
            -6383034159474045789, 3884561403137142205, 3343140385508607254, -703223018198739464,
            4480189196227393432, 8953789140946792750, -8717874235518469554, 2410565090001331360,
        ];
        Assert.Equal(expected.Select(x => (double)x), new[] { 0, 1, 15, 16, 17, 63, 64, 100 }.Select(cell => bits[cell]));
    }

    [Fact]
    public void InitialDrawsAreOfStepZeroAndInFloat64()
    {
        // Stream 5 (the population's salt undone): the same 64 bits in both precisions, rounded once when stored.
        double[] expected = [0.7157539392879978, 0.26020422338039706, 0.19534555240622098, 0.3986994591090488];
        foreach (var precision in new[] { Precision.Float32, Precision.Float64 })
        {
            var c = new CircuitBuilder(precision);
            var cell = c.Collects("Cell");
            var bits = c.F.Make(IrOp.RandomBits, IrType.Int64, [], integer: 5 ^ IrStreams.Of("cells"), draw: 0);
            var uniform = c.F.Mul(c.F.Add(c.F.Convert(IrType.Float64, c.F.Shift(IrOp.Shr, bits, 12)), c.D(0.5)), c.D(Math.ScaleB(1, -52)));
            var population = c.Population("cells", cell, 4, ("v", uniform));
            using var simulation = Create(c);
            Assert.Equal(expected.Select(x => precision == Precision.Float32 ? (float)x : x), Read(simulation, population, "v"));
        }
    }

    [Fact]
    public void InitialisersRunInOrderAndReadWhatIsStored()
    {
        // The second reads the first as it is stored: 0.1 rounded to float32.
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Cell");
        cell.Parameter("a");
        cell.State("b");
        var load = c.F.Convert(IrType.Float64, c.F.Load("a", IrType.Float32));
        var population = c.Population("cells", cell, 1, ("a", c.D(0.1)), ("b", c.F.Mul(load, c.D(3))), ("a", c.D(7)));
        using var simulation = Create(c);
        Assert.Equal([7.0], Read(simulation, population, "a"));
        Assert.Equal([(double)(float)((double)0.1f * 3)], Read(simulation, population, "b"));
    }

    [Fact]
    public void SingleArithmeticRoundsEachOperation()
    {
        // 1 + 2^-12 squared is 1 + 2^-11 + 2^-24: the product rounds the last term away, fma keeps it from the sum.
        var x = 1 + Math.ScaleB(1, -12);
        var c = new CircuitBuilder(Precision.Float32);
        var results = Compute(c, [x, -1 - Math.ScaleB(1, -11)], v =>
        [
            c.F.Add(c.F.Mul(v[0], v[0]), v[1]),
            c.F.Fma(v[0], v[0], v[1]),
            c.F.Div(c.R(1), c.R(3)),
            c.F.Unary(IrOp.Sqrt, c.R(2)),
        ]);
        Assert.Equal([0, Math.ScaleB(1, -24), 1f / 3f, MathF.Sqrt(2)], results);
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void MinMaxAndComparisonsAreThoseOfTheContract(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var results = Compute(c, [double.NaN, 1, 0, -0.0], v =>
        [
            c.F.Binary(IrOp.Min, v[0], v[1]),
            c.F.Binary(IrOp.Min, v[1], v[0]),
            c.F.Binary(IrOp.Max, v[0], v[1]),
            c.F.Binary(IrOp.Max, v[1], v[0]),
            c.F.Div(c.R(1), c.F.Binary(IrOp.Min, v[2], v[3])),
            c.F.Div(c.R(1), c.F.Binary(IrOp.Max, v[2], v[3])),
            c.F.Div(c.R(1), c.F.Binary(IrOp.Max, v[3], v[2])),
            c.F.Select(c.F.Lt(v[0], v[1]), c.R(1), c.R(0)),
            c.F.Select(c.F.Compare(IrOp.Ne, v[0], v[0]), c.R(1), c.R(0)),
            c.F.Select(c.F.Eq(v[2], v[3]), c.R(1), c.R(0)),
        ]);

        // min(a, b) is a < b ? a : b, max(a, b) is b < a ? a : b: the second where they do not compare.
        Assert.Equal([1, double.NaN, 1, double.NaN, double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, 0, 1, 1], results);
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void RoundingAndSignsAreExact(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var results = Compute(c, [2.5, -2.5, 0, 3.5], v =>
        [
            c.F.Unary(IrOp.Round, v[0]),
            c.F.Unary(IrOp.Round, v[1]),
            c.F.Unary(IrOp.Round, v[3]),
            c.F.Unary(IrOp.Floor, v[1]),
            c.F.Div(c.R(1), c.F.Neg(v[2])),
            c.F.Unary(IrOp.Abs, v[1]),
            c.F.Convert(c.Real, c.F.Convert(c.Int, v[1])),
            c.F.Div(c.R(1), c.F.Add(v[2], c.F.Neg(v[2]))),
        ]);
        Assert.Equal([2, -2, 4, -3, double.NegativeInfinity, 2.5, -2, double.PositiveInfinity], results);
    }

    [Fact]
    public void SubnormalsAreKept()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var results = Compute(c, [Math.ScaleB(1, -126)], v => [c.F.Mul(v[0], c.R(0.25)), c.F.Add(c.F.Mul(v[0], c.R(0.5)), c.F.Mul(v[0], c.R(0.5)))]);
        Assert.Equal([Math.ScaleB(1, -128), Math.ScaleB(1, -126)], results);
    }

    [Theory]
    [InlineData(Precision.Float32, 32)]
    [InlineData(Precision.Float64, 64)]
    public void IntegersWrapAndShift(Precision precision, int bits)
    {
        var c = new CircuitBuilder(precision);
        var largest = bits == 32 ? int.MaxValue : long.MaxValue;
        var cell = c.Cell("Cell");
        cell.Integer("a");
        cell.Integer("b");
        cell.Integer("d");
        cell.Integer("e");
        cell.Update(
            new IrAssign("a", c.F.Add(c.I(largest), c.I(1))),
            new IrAssign("b", c.F.Shift(IrOp.Shr, c.I(-1), bits - 4)),
            new IrAssign("d", c.F.Shift(IrOp.Sar, c.I(-16), 2)),
            new IrAssign("e", c.F.Convert(c.Int, c.F.Bitcast(c.Int, c.R(1)))));
        var population = c.Population("cells", cell, 1);
        using var simulation = Run(c, 1);
        Assert.Equal([-Math.ScaleB(1, bits - 1)], Read(simulation, population, "a"));
        Assert.Equal([15.0], Read(simulation, population, "b"));
        Assert.Equal([-4.0], Read(simulation, population, "d"));
        Assert.Equal([bits == 32 ? 0x3F800000 : (double)0x3FF0000000000000], Read(simulation, population, "e"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void NonFiniteStatesStopTheRunAndAreNamed(int recorded)
    {
        // Cell 3 overflows in the step that ends at boundary 4; what was recorded until then is kept.
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Unstable");
        var v = cell.State("v");
        cell.Integrate("v", c.F.Mul(v, c.R(1e10))).Spike(c.F.Bool(true));
        var population = c.Population("cells", cell, 4, ("v", c.F.Select(c.F.Eq(c.A("i"), c.D(3)), c.D(1), c.D(0))));
        var trace = c.Record("v", CircuitBuilder.Slice(population, 0, recorded));
        var spikes = c.RecordEvents(CircuitBuilder.Slice(population, 0, 1));
        using var simulation = Create(c);
        var error = Fails(() => simulation.Run(10, CancellationToken.None), SimulationErrorKind.NonFinite);
        Assert.Equal(("cells", 3L, "v", 4L), (error.Population, error.Cell, error.Variable, error.Step));
        Assert.Equal(double.PositiveInfinity, error.Value);
        Assert.Equal(3, simulation.StepIndex);
        Assert.Equal([0, 1, 2, 3], simulation.Trace(trace).Steps);
        Assert.Equal([1, 2, 3], simulation.Spikes(spikes).Steps);

        using var free = Run(c, 10, options: WithoutTrap);
        Assert.Equal(10, free.StepIndex);
        Assert.Equal(double.PositiveInfinity, Read(free, population, "v")[3]);
    }

    [Fact]
    public void GuardsNameTheCellAndItsValue()
    {
        var c = new CircuitBuilder(Precision.Float64);
        var cell = c.Cell("Guarded");
        cell.Parameter("tau");
        c.Population("cells", cell, 5, ("tau", c.F.Sub(c.D(2), c.A("i"))));
        c.Check("tau", c.F.Lt(c.D(-1), c.F.Load("tau", IrType.Float64)), "tau > -1 ms");
        var error = Fails(() => Create(c), SimulationErrorKind.GuardFailed);
        Assert.Equal(("cells", 3L, "tau", -1.0), (error.Population, error.Cell, error.Variable, error.Value));
        Assert.Contains("tau > -1 ms", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DelaysAndWeightsMustHaveAMeaning()
    {
        Fails(() => CreateConnected((c, pre, post) => c.Connect(pre, post, "v", c.D(1), delay: c.F.Sub(c.D(0.1), c.A("j")))), SimulationErrorKind.InvalidDelay);
        Fails(() => CreateConnected((c, pre, post) => c.Connect(pre, post, "v", c.D(1), delay: c.F.Div(c.A("i"), c.A("j")))), SimulationErrorKind.InvalidDelay);
        Fails(() => CreateConnected((c, pre, post) => c.Connect(pre, post, "v", c.F.Div(c.D(1), c.A("j")))), SimulationErrorKind.InvalidWeight);
    }

    [Theory]
    [InlineData(1_000_000_000_000)]
    [InlineData(10_000_000_000_000)]
    public void NetworksThatDoNotFitAreRefusedBeforeTheyAreBuilt(long size)
    {
        var c = new CircuitBuilder(Precision.Float32);
        c.Population("cells", c.Collects("Cell"), size);
        var error = Fails(() => Create(c), SimulationErrorKind.TooLarge);
        Assert.True(error.Value >= size * 4.0, "the memory it needs is told");
    }

    [Fact]
    public void SynapsesThatDoNotFitAreRefusedBeforeTheyAreBuilt()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var population = c.Population("cells", c.Collects("Cell").Spike(c.F.Bool(false)), 100_000);
        c.Connect(c.All(population), c.All(population), "v", c.D(1), new IrRule(IrRuleKind.InDegree, c.D(100_000), [], 1), delaySteps: 1);
        Fails(() => Create(c, options: new SimulationOptions(MemoryLimitBytes: 1_000_000_000)), SimulationErrorKind.TooLarge);
    }

    private void CreateConnected(Action<CircuitBuilder, IrView, IrView> connect)
    {
        var c = new CircuitBuilder(Precision.Float32);
        var source = c.Population("source", c.SpikesIn("Source", 0), 3);
        var sink = c.Population("sink", c.Collects("Sink"), 3);
        connect(c, c.All(source), c.All(sink));
        Create(c).Dispose();
    }

    private double[] RandomBits(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Cell");
        cell.Integer("bits");
        cell.At(3, new IrAssign("bits", c.F.Make(IrOp.RandomBits, c.Int, [], integer: 7 ^ IrStreams.Of("cells"), draw: 2)));
        var population = c.Population("cells", cell, 101);
        using var simulation = Run(c, 4);
        return Read(simulation, population, "bits");
    }

    /// <summary>Stores the values to a cell and computes expressions of them in a step.</summary>
    private double[] Compute(CircuitBuilder c, double[] values, Func<IrExpr[], IrExpr[]> expressions)
    {
        var cell = c.Cell("Cell");
        var loads = values.Select((_, n) => cell.Parameter("p" + n)).ToArray();
        var results = expressions(loads);
        for (var n = 0; n < results.Length; n++)
        {
            cell.State("r" + n);
            cell.Update(new IrAssign("r" + n, results[n]));
        }

        var population = c.Population("cells", cell, 1, [.. values.Select((value, n) => ("p" + n, c.D(value)))]);
        using var simulation = Run(c, 1, options: WithoutTrap);
        return [.. results.Select((_, n) => Read(simulation, population, "r" + n)[0])];
    }
}
