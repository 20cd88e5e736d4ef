using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>
/// Connection rules. The pairs of the random ones come from an independent program in another language that follows the written rule, seed 42;
/// listed by pre, then post.
/// </summary>
public abstract partial class ConformanceSuite
{
    [Fact]
    public void AllToAllIsEveryPair() =>
        Assert.Equal([(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)], Pairs(2, 3, CircuitBuilder.Rule(IrRuleKind.AllToAll)));

    [Fact]
    public void OneToOneIsEqualPositions() =>
        Assert.Equal([(0, 0), (1, 1), (2, 2)], Pairs(3, 3, CircuitBuilder.Rule(IrRuleKind.OneToOne)));

    [Fact]
    public void ListIsAsWritten() =>
        Assert.Equal([(0, 2), (1, 0), (1, 0), (2, 1)], Pairs(3, 3, CircuitBuilder.Rule(IrRuleKind.List, null, 0, (1, 0), (2, 1), (0, 2), (1, 0))));

    [Fact]
    public void NoAutapsesAndNoMultapsesRemovePairs() =>
        Assert.Equal(
            [(0, 2), (1, 0), (2, 1)],
            Pairs(3, 3, CircuitBuilder.Rule(IrRuleKind.List, null, 0, (1, 0), (1, 1), (2, 1), (0, 2), (1, 0)), recurrent: true, autapses: false, multapses: false));

    [Fact]
    public void WhereFiltersLast() =>
        Assert.Equal(
            [(0, 0), (0, 1), (1, 0)],
            Pairs(3, 3, CircuitBuilder.Rule(IrRuleKind.AllToAll), where: c => c.F.Lt(c.F.Add(c.A("i"), c.A("j")), c.D(2))));

    [Fact]
    public void ProbabilitySkipsGeometricGaps() =>
        Assert.Equal(
            [(0, 0), (1, 4), (2, 0), (2, 1), (2, 4), (2, 5), (3, 0), (3, 4), (4, 2)],
            Pairs(5, 6, c => CircuitBuilder.Rule(IrRuleKind.Probability, c.D(0.3), 11)));

    [Fact]
    public void SmallProbabilitySkipsFar() =>
        Assert.Equal(
            [(0, 6), (1, 76), (1, 99), (2, 0), (2, 7), (2, 53), (2, 65), (2, 79), (2, 92), (3, 7), (3, 72)],
            Pairs(4, 100, c => CircuitBuilder.Rule(IrRuleKind.Probability, c.D(0.02), 11)));

    [Fact]
    public void TinyProbabilitySkipsWholeTables() =>
        Assert.Equal(
            [(0, 3286), (0, 10756), (1, 70652), (1, 157873), (1, 167561)],
            Pairs(2, 200_000, c => CircuitBuilder.Rule(IrRuleKind.Probability, c.D(1e-5), 19)));

    [Fact]
    public void ProbabilityHasItsEnds()
    {
        Assert.Empty(Pairs(5, 6, c => CircuitBuilder.Rule(IrRuleKind.Probability, c.D(-0.5), 11)));
        Assert.Empty(Pairs(5, 6, c => CircuitBuilder.Rule(IrRuleKind.Probability, c.D(0), 11)));
        Assert.Equal(30, Pairs(5, 6, c => CircuitBuilder.Rule(IrRuleKind.Probability, c.D(1.5), 11)).Length);
    }

    [Fact]
    public void ProbabilityMayDependOnThePair() =>
        Assert.Equal(
            [(0, 4), (1, 0), (1, 3), (1, 4), (2, 1), (2, 3), (3, 3), (4, 0), (4, 1), (4, 4)],
            Pairs(5, 5, c => CircuitBuilder.Rule(IrRuleKind.Probability, c.F.Div(c.F.Add(c.A("i"), c.A("j")), c.D(10)), 17)));

    [Fact]
    public void InDegreeDrawsForEachPostCell()
    {
        Assert.Equal(
            [(0, 0), (1, 0), (1, 2), (1, 3), (2, 2), (2, 3), (3, 1), (3, 3), (4, 0), (4, 1), (4, 1), (4, 2)],
            Pairs(5, 4, c => CircuitBuilder.Rule(IrRuleKind.InDegree, c.D(3), 13)));
        Assert.Equal(
            [(0, 1), (0, 2), (0, 3), (1, 0), (1, 2), (1, 3), (2, 0), (2, 1), (2, 3), (3, 0), (3, 1), (3, 2)],
            Pairs(4, 4, c => CircuitBuilder.Rule(IrRuleKind.InDegree, c.D(3), 13), recurrent: true, autapses: false, multapses: false));
    }

    [Fact]
    public void OutDegreeDrawsForEachPreCell() =>
        Assert.Equal(
            [(0, 2), (0, 5), (1, 0), (1, 4), (2, 2), (2, 3), (3, 2), (3, 4)],
            Pairs(4, 6, c => CircuitBuilder.Rule(IrRuleKind.OutDegree, c.D(2), 14), multapses: false));

    [Fact]
    public void TotalDrawsUntilThereAreEnough() =>
        Assert.Equal(
            [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 1), (3, 2)],
            Pairs(4, 4, c => CircuitBuilder.Rule(IrRuleKind.Total, c.D(7), 15), recurrent: true, autapses: false, multapses: false));

    [Fact]
    public void PoissonDrawsACountForEachPreCell() =>
        Assert.Equal(
            [(0, 2), (0, 5), (2, 2), (2, 2), (2, 5), (3, 0), (3, 2), (3, 3), (3, 4), (4, 3), (4, 5)],
            Pairs(5, 6, c => CircuitBuilder.Rule(IrRuleKind.Poisson, c.D(0.5), 16)));

    [Fact]
    public void WeightsAreDrawnForEachSynapseOfAPair()
    {
        // The uniforms of stream 18 for (0, 0), (0, 1) and twice (1, 0): draw 0.
        var c = new CircuitBuilder(Precision.Float64);
        var source = c.Population("source", c.SpikesIn("Source", 0), 2);
        var sink = c.Population("sink", c.Collects("Sink"), 2);
        var bits = c.F.Make(IrOp.RandomBits, IrType.Int64, [], integer: 18, draw: 0);
        var uniform = c.F.Mul(c.F.Add(c.F.Convert(IrType.Float64, c.F.Shift(IrOp.Shr, bits, 12)), c.D(0.5)), c.D(Math.ScaleB(1, -52)));
        var connection = c.Connect(c.All(source), c.All(sink), "v", uniform, CircuitBuilder.Rule(IrRuleKind.List, null, 0, (1, 0), (0, 0), (1, 0), (0, 1)));
        using var simulation = Create(c);
        double[] expected = [0.21275495400037714, 0.7753039820114979, 0.28135468807037, 0.1767065655168677];
        var weights = simulation.Synapses(connection).Weights[0];
        for (var n = 0; n < expected.Length; n++)
        {
            Assert.Equal(expected[n], weights[n], 1e-15);
        }
    }

    [Fact]
    public void WeightsMayReadTheirCells()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.SpikesIn("Source", 0);
        cell.Parameter("g");
        var source = c.Population("source", cell, 2, ("g", c.F.Add(c.A("i"), c.D(1))));
        var target = c.Cell("Sink");
        target.State("v", target: true);
        target.Parameter("s");
        var sink = c.Population("sink", target, 2, ("s", c.F.Add(c.F.Mul(c.A("i"), c.D(4)), c.D(4))));
        var connection = c.Connect(c.All(source), c.All(sink), "v", c.F.Mul(c.A("pre.g"), c.A("post.s")));
        using var simulation = Create(c);
        Assert.Equal([4, 8, 8, 16], simulation.Synapses(connection).Weights[0]);
    }

    [Fact]
    public void ImpossibleRulesAreRefused()
    {
        Fails(() => Pairs(3, 3, c => CircuitBuilder.Rule(IrRuleKind.InDegree, c.D(4), 1), multapses: false), SimulationErrorKind.InvalidRule);
        Fails(() => Pairs(3, 3, c => CircuitBuilder.Rule(IrRuleKind.InDegree, c.D(3), 1), recurrent: true, autapses: false, multapses: false), SimulationErrorKind.InvalidRule);
        Fails(() => Pairs(3, 2, c => CircuitBuilder.Rule(IrRuleKind.OutDegree, c.D(3), 1), multapses: false), SimulationErrorKind.InvalidRule);
        Fails(() => Pairs(3, 3, c => CircuitBuilder.Rule(IrRuleKind.Total, c.D(10), 1), multapses: false), SimulationErrorKind.InvalidRule);
        Fails(() => Pairs(0, 3, c => CircuitBuilder.Rule(IrRuleKind.InDegree, c.D(1), 1)), SimulationErrorKind.InvalidRule);
        Assert.Equal(9, Pairs(3, 3, c => CircuitBuilder.Rule(IrRuleKind.Total, c.D(9), 1), multapses: false).Length);
    }

    private (int Pre, int Post)[] Pairs(int pre, int post, IrRule rule, bool recurrent = false, bool autapses = true, bool multapses = true, Func<CircuitBuilder, IrExpr>? where = null) =>
        Pairs(pre, post, _ => rule, recurrent, autapses, multapses, where);

    /// <summary>The pairs a rule makes, by pre, then post. A recurrent connection ends where it starts.</summary>
    private (int Pre, int Post)[] Pairs(
        int pre,
        int post,
        Func<CircuitBuilder, IrRule> rule,
        bool recurrent = false,
        bool autapses = true,
        bool multapses = true,
        Func<CircuitBuilder, IrExpr>? where = null)
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Collects("Cell").Spike(c.F.Bool(false));
        var source = c.Population("source", cell, pre);
        var sink = recurrent ? source : c.Population("sink", cell, post);
        var connection = c.Connect(c.All(source), c.All(sink), "v", c.D(1), rule(c), where: where?.Invoke(c), autapses: autapses, multapses: multapses);
        using var simulation = Create(c);
        var synapses = simulation.Synapses(connection);
        Assert.Equal(synapses.Count, simulation.SynapseCount(connection));
        return [.. synapses.Pre.Zip(synapses.Post)];
    }
}
