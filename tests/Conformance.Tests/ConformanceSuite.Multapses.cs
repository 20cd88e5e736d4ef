using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>
/// Repeated pairs, kept and dropped, with weights and delays that are drawn for each synapse. The pairs, and the draws as words of Philox4x32-10, come from an independent program that
/// follows the written rules: seed 7, the streams "once/rule", "once/weight", "once/w" and "once/delay", counters (row, n >> 1, 0, 0) for the rule and (i, j, m, 0) for the others.
/// </summary>
public abstract partial class ConformanceSuite
{
    /// <summary>By pre, then post, then multiplicity.</summary>
    private static readonly (int Pre, int Post, int Number, double Weight, double Start, int Delay)[] Drawn =
    [
        (0, 0, 0, 0.6556704716198435, 0.693127557239103, 2),
        (0, 1, 0, 0.004412007260514383, 0.7357983064687647, 7),
        (0, 3, 0, 0.939498120849669, 0.7136624383182352, 2),
        (0, 3, 1, 0.17816705640688568, 0.10097362847793911, 5),
        (0, 4, 0, 0.5470035221827071, 0.6885209208914275, 4),
        (0, 4, 1, 0.7734918188226995, 0.2753287688184437, 0),
        (0, 4, 2, 0.9557830108983177, 0.7839867009949913, 3),
        (1, 2, 0, 0.892086031022716, 0.6148447110526892, 8),
        (1, 2, 1, 0.546314975624597, 0.9931770913294665, 1),
        (1, 4, 0, 0.5518139875539491, 0.21564882452657563, 0),
        (2, 2, 0, 0.15151255340265835, 0.46771908354855374, 1),
        (2, 3, 0, 0.27956714780342795, 0.5281320941040876, 6),
        (3, 1, 0, 0.03844697721919477, 0.12186478295943892, 4),
        (3, 2, 0, 0.33365851743151087, 0.5329976947536296, 5),
        (3, 2, 1, 0.4481946162610452, 0.7428305845280067, 6),
        (3, 2, 2, 0.8020692336407907, 0.16464478556544393, 7),
    ];

    [Theory]
    [InlineData("weight uniform()", "")]
    [InlineData("weight uniform()", "delay uniform(0 ms, 8 ms)")]
    [InlineData("weight uniform()", "delay uniform(0 ms, 8 ms)", "procedural")]
    [InlineData("via S(w = uniform())", "")]
    [InlineData("via S(w = uniform())", "delay uniform(0 ms, 8 ms)")]
    public void TheFirstOfEqualPairsHasTheFirstDraw(string synapse, string delay, string option = "")
    {
        foreach (var multapses in new[] { false, true })
        {
            using var simulation = Program(
                "synapse S { state w = 0  on pre { send w  w += 0 } }",
                $"population p : Train[4] {{ a = 1 }}\n population q : Sink[5]\n connect p -> q.v {synapse} {delay} by poisson(0.8) {(multapses ? "" : "no multapses")} {option} called once");
            var isPlastic = synapse.StartsWith("via", StringComparison.Ordinal);
            var expected = Drawn.Where(s => multapses || s.Number == 0)
                .Select(s => (s.Pre, s.Post, Delay: delay.Length == 0 ? 0 : s.Delay, Weight: isPlastic ? s.Start : s.Weight))
                .OrderBy(s => s.Pre).ThenBy(s => s.Delay).ThenBy(s => s.Post)
                .ToList();
            var synapses = simulation.Synapses(0);
            Assert.Equal(expected.Select(s => (s.Pre, s.Post, s.Delay)), synapses.Pre.Zip(synapses.Post, synapses.DelaySteps));
            foreach (var (s, weight) in expected.Zip(isPlastic ? synapses.Variables["w"] : synapses.Weights[0]))
            {
                Assert.Equal(s.Weight, weight, 1e-15);
            }

            // Every spike is stamped 1 and arrives once over each synapse; what a handler sends has no bound, so its sums have steps of 2^-38.
            simulation.Run(10, CancellationToken.None);
            foreach (var (sum, j) in Read(simulation, 1, "v").Select((sum, j) => (sum, j)))
            {
                Assert.Equal(expected.Where(s => s.Post == j).Sum(s => s.Weight), sum, isPlastic ? 1e-10 : 1e-14);
            }
        }
    }

    [Theory]
    [InlineData("", new[] { 3.0, 1, 4, 2 })]
    [InlineData("no multapses", new[] { 3.0, 1 })]
    [InlineData("where column(\"w\") > 1", new[] { 3.0, 4, 2 })]
    [InlineData("no multapses where column(\"w\") > 1", new[] { 3.0 })]
    [InlineData("no multapses where column(\"w\") < 2", new[] { 1.0 })]
    public void WhatWhereRefusesIsNotReplacedByAnEqualPair(string options, double[] expected)
    {
        // Three rows of one pair: the first is the one that stays, or goes.
        foreach (var synapse in new[] { "weight column(\"w\")", "via S(w = column(\"w\"))" })
        {
            using var simulation = Edges(synapse, options);
            var synapses = simulation.Synapses(0);
            Assert.Equal(expected, synapse.StartsWith("via", StringComparison.Ordinal) ? synapses.Variables["w"] : synapses.Weights[0]);
        }
    }

    [Theory]
    [InlineData("weight uniform()", new[] { 0.004412007260514383, 0.8930981909357781, 0.6557554912192357 })]
    [InlineData("via S(w = uniform())", new[] { 0.7357983064687647, 0.5553008383912067, 0.002368680077383112 })]
    public void DrawsAreNumberedAmongTheSynapsesThatAreLeft(string synapse, double[] expected)
    {
        // Of three rows of one pair the filter takes the first: the others have the draws with the multiplicities 0 and 1.
        using var simulation = Edges(synapse, "where column(\"w\") > 1");
        var synapses = simulation.Synapses(0);
        Assert.Equal([(0, 1), (1, 0), (1, 0)], synapses.Pre.Zip(synapses.Post));
        foreach (var (e, weight) in expected.Zip(synapse.StartsWith("via", StringComparison.Ordinal) ? synapses.Variables["w"] : synapses.Weights[0]))
        {
            Assert.Equal(e, weight, 1e-15);
        }
    }

    /// <summary>Four rows of weights, three of them of one pair.</summary>
    private ISimulation Edges(string synapse, string options) => Build(
        $$"""
        cell C { state v = 0 }
        synapse S { state w = 0  on pre { send w  w += 0 } }
        cell Source { state v = 0  spike when v > 1 }
        circuit Net {
            step 1 ms
            population p : Source[2]
            population q : C[2]
            connect p -> q.v {{synapse}} by table("edges.csv") {{options}} called once
        }
        experiment E for Net { seed 7  run 1 ms }
        """,
        Precision.Float64,
        ("edges.csv", "pre,post,w\n1,0,1\n0,1,3\n1,0,4\n1,0,2\n"));
}
