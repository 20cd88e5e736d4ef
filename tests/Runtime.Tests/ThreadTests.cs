using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>Networks large enough to be cut into pieces are the same on any number of threads.</summary>
public sealed class ThreadTests
{
    [Theory]
    [InlineData(RuleKind.Total)]
    [InlineData(RuleKind.Indegree)]
    [InlineData(RuleKind.Probability)]
    public void Pieces_do_not_change_the_network(RuleKind kind)
    {
        var rule = kind switch
        {
            RuleKind.Total => ConnectionRule.Total(300_000),
            RuleKind.Indegree => ConnectionRule.Indegree(300),
            _ => ConnectionRule.Probability(0.3),
        };
        var (synapses, shift) = Build(rule, 1);
        Assert.InRange(synapses.Length, 290_000, 310_000);
        foreach (var threads in new[] { 2, 3 })
        {
            var (others, otherShift) = Build(rule, threads);
            Assert.True(synapses.AsSpan().SequenceEqual(others));
            Assert.Equal(shift, otherShift);
        }
    }

    private static ((int, int, double)[] Synapses, int Shift) Build(ConnectionRule rule, int threads)
    {
        using var simulation = new TestSimulation(
            Networks.Pair(1000, 1000, rule, c => c with { Weight = null }), 6, new SimulationOptions { BuildThreads = threads })
        {
            WeightFunction = (int _, in SynapseContext s) => s.Uniform(3, 0),
        };
        simulation.Build();
        return (simulation.Projections[0].Synapses().Select(s => (s.PreCell, s.PostCell, s.Weight)).ToArray(), simulation.Accumulators[0].Shift);
    }
}
