using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

public sealed class RuleTests
{
    public static TheoryData<string, bool, bool> Cases()
    {
        var cases = new TheoryData<string, bool, bool>();
        foreach (var name in Rules.Keys)
        {
            cases.Add(name, true, true);
            cases.Add(name, false, true);
            cases.Add(name, true, false);
            cases.Add(name, false, false);
        }
        return cases;
    }

    private static readonly Dictionary<string, ConnectionRule> Rules = new()
    {
        ["all_to_all"] = ConnectionRule.AllToAll(),
        ["one_to_one"] = ConnectionRule.OneToOne(),
        ["probability 0"] = ConnectionRule.Probability(0),
        ["probability 0.001"] = ConnectionRule.Probability(0.001),
        ["probability 0.1"] = ConnectionRule.Probability(0.1),
        ["probability 0.9"] = ConnectionRule.Probability(0.9),
        ["probability 1"] = ConnectionRule.Probability(1),
        ["pairs"] = ConnectionRule.PairProbability(),
        ["indegree 7"] = ConnectionRule.Indegree(7),
        ["indegree 60"] = ConnectionRule.Indegree(60),
        ["outdegree 7"] = ConnectionRule.Outdegree(7),
        ["outdegree 60"] = ConnectionRule.Outdegree(60),
        ["total 1"] = ConnectionRule.Total(1),
        ["total 2000"] = ConnectionRule.Total(2000),
        ["poisson 0"] = ConnectionRule.Poisson(0),
        ["poisson 0.05"] = ConnectionRule.Poisson(0.05),
        ["poisson 1.7"] = ConnectionRule.Poisson(1.7),
        ["list"] = ConnectionRule.List((3, 4), (99, 0), (3, 4), (5, 5), (0, 99), (3, 4), (3, 1)),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_draws_what_its_definition_says(string name, bool autapses, bool multapses)
    {
        const int Size = 100;
        static double P(int i, int j) => 1.0 / (1 + Math.Abs(i - j));
        var rule = Rules[name];
        var plan = Networks.Recurrent(Size, rule, connection => connection with { Autapses = autapses, Multapses = multapses });
        var expected = NaiveRules.Generate(rule, Size, Size, 5, 78, autapses, multapses, P);
        foreach (var threads in new[] { 1, 2, 3 })
        {
            using var simulation = new TestSimulation(plan, 5, new SimulationOptions { BuildThreads = threads })
            {
                ProbabilityFunction = (int _, in SynapseContext s) => P(s.I, s.J),
            };
            simulation.Build();
            var drawn = simulation.Projections[0].Synapses().Select(synapse => (synapse.PreCell, synapse.PostCell)).ToList();
            Assert.True(expected.Order().SequenceEqual(drawn), $"{name} with {threads} threads");
            Assert.Equal(expected.Count, simulation.Projections[0].SynapseCount);
        }
    }

    [Theory]
    [InlineData("probability 0.1")]
    [InlineData("indegree 60")]
    [InlineData("total 2000")]
    [InlineData("poisson 0.05")]
    [InlineData("outdegree 7")]
    public void Rectangles_work_like_squares(string name)
    {
        var rule = Rules[name];
        foreach (var (pre, post) in new[] { (37, 411), (1000, 3), (1, 1), (0, 0) })
        {
            if (pre == 0 && rule.Value >= 1)
                continue;
            var expected = NaiveRules.Generate(rule, pre, post, 9, 77, true, true);
            Assert.Equal(expected.Order(), Networks.Draw(Networks.Pair(pre, post, rule), seed: 9, threads: 2));
        }
    }

    [Fact]
    public void Other_seeds_and_streams_draw_other_networks()
    {
        var plan = Networks.Pair(50, 50, ConnectionRule.Probability(0.2));
        Assert.NotEqual(Networks.Draw(plan, seed: 1), Networks.Draw(plan, seed: 2));
        Assert.NotEqual(
            Networks.Draw(plan), Networks.Draw(Networks.Pair(50, 50, ConnectionRule.Probability(0.2), c => c with { Stream = 4 })));
    }

    [Fact]
    public void More_than_16_bits_of_post_cells_are_kept()
    {
        var rule = ConnectionRule.Outdegree(40);
        Assert.Equal(
            NaiveRules.Generate(rule, 30, 200_000, 1, 77, true, true).Order(), Networks.Draw(Networks.Pair(30, 200_000, rule)));
    }

    [Fact]
    public void Probability_of_a_billionth_ends()
    {
        Assert.InRange(Networks.Draw(Networks.Pair(1000, 100_000, ConnectionRule.Probability(1e-9))).Count, 0, 5);
    }

    [Fact]
    public void Impossible_rules_are_refused()
    {
        static SimulationError Error(ConnectionRule rule, bool autapses = true, bool multapses = true) =>
            Assert.Throws<SimulationException>(() => Networks.Draw(
                Networks.Recurrent(10, rule, c => c with { Autapses = autapses, Multapses = multapses }))).Error;
        Assert.Equal(SimulationError.ImpossibleRule, Error(ConnectionRule.Indegree(11), multapses: false));
        Assert.Equal(SimulationError.ImpossibleRule, Error(ConnectionRule.Indegree(10), false, false));
        Assert.Equal(SimulationError.ImpossibleRule, Error(ConnectionRule.Outdegree(10), false, false));
        Assert.Equal(SimulationError.ImpossibleRule, Error(ConnectionRule.Total(101), multapses: false));
        Assert.Equal(SimulationError.ImpossibleRule, Error(ConnectionRule.Total(91), false, false));
        Assert.Equal(90, Networks.Draw(Networks.Recurrent(10, ConnectionRule.Total(90), c => c with { Autapses = false, Multapses = false })).Count);
        Assert.Equal(SimulationError.InvalidPlan, Error(ConnectionRule.List((0, 10))));
        Assert.Equal(SimulationError.InvalidProbability, Error(ConnectionRule.Probability(double.NaN)));
        Assert.Equal(
            SimulationError.InvalidPlan,
            Assert.Throws<SimulationException>(() => Networks.Draw(Networks.Pair(2, 3, ConnectionRule.OneToOne()))).Error);
    }
}
