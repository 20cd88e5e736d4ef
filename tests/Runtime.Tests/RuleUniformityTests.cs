using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>
/// Two levels: a p-value of every one of many seeds against the exact distribution, and then whether the p-values are uniform. A small bias
/// that no single network shows moves all of them. Seeds are fixed, so what passes once passes always.
/// </summary>
public sealed class RuleUniformityTests
{
    private const int Size = 100;
    private const uint Seeds = 150;
    private const double Smallest = 1e-3;

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    public void Probability_gives_independent_binomial_degrees(double p)
    {
        var expected = Distributions.Binomial(Size, p);
        AssertUniform(ConnectionRule.Probability(p), (sent, _) => Histogram(sent, expected));
        AssertUniform(ConnectionRule.Probability(p), (_, received) => Histogram(received, expected));
    }

    [Fact]
    public void A_bias_of_three_percent_is_found()
    {
        var expected = Distributions.Binomial(Size, 0.309);
        Assert.True(Tail(ConnectionRule.Probability(0.3), (sent, _) => Histogram(sent, expected)) < Smallest);
    }

    [Fact]
    public void Indegree_chooses_sources_uniformly() => AssertUniform(ConnectionRule.Indegree(15), (sent, _) => Multinomial(sent));

    [Fact]
    public void Outdegree_chooses_targets_uniformly() => AssertUniform(ConnectionRule.Outdegree(15), (_, received) => Multinomial(received));

    [Fact]
    public void Total_chooses_both_uniformly()
    {
        AssertUniform(ConnectionRule.Total(1500), (sent, _) => Multinomial(sent));
        AssertUniform(ConnectionRule.Total(1500), (_, received) => Multinomial(received));
    }

    [Fact]
    public void Poisson_has_poisson_rows_and_uniform_targets()
    {
        var expected = Distributions.Poisson(20, 80);
        AssertUniform(ConnectionRule.Poisson(0.2), (sent, _) => Histogram(sent, expected));
        AssertUniform(ConnectionRule.Poisson(0.2), (_, received) => Multinomial(received));
    }

    [Fact]
    public void Probability_of_a_pair_is_that_of_the_pair()
    {
        static double P(int i, int j) => 0.8 * Math.Exp(-Math.Abs(i - j) / 40.0);
        var values = new List<double>();
        for (uint seed = 0; seed < Seeds; seed++)
        {
            var plan = Networks.Pair(Size, Size, ConnectionRule.PairProbability());
            using var simulation = new TestSimulation(plan, seed) { ProbabilityFunction = (int _, in SynapseContext s) => P(s.I, s.J) };
            simulation.Build();
            var (found, mean, variance) = (new double[Size], new double[Size], new double[Size]);
            foreach (var synapse in simulation.Projections[0].Synapses())
                found[Math.Abs(synapse.PreCell - synapse.PostCell)]++;
            for (var i = 0; i < Size; i++)
            {
                for (var j = 0; j < Size; j++)
                {
                    mean[Math.Abs(i - j)] += P(i, j);
                    variance[Math.Abs(i - j)] += P(i, j) * (1 - P(i, j));
                }
            }
            const int Distances = 60;
            values.Add(Distributions.ChiSquaredTail(Enumerable.Range(0, Distances).Sum(d => (found[d] - mean[d]) * (found[d] - mean[d]) / variance[d]), Distances));
        }
        Assert.True(Distributions.UniformityTail(values) > Smallest);
    }

    /// <summary>The tails against values from tables: chi-squared of 18.307 with 10 degrees and of 124.342 with 100 is 0.05.</summary>
    [Fact]
    public void Tails_are_those_of_tables()
    {
        Assert.Equal(0.05, Distributions.ChiSquaredTail(18.307, 10), 1e-5);
        Assert.Equal(0.05, Distributions.ChiSquaredTail(124.342, 100), 1e-5);
        Assert.Equal(0.95, Distributions.ChiSquaredTail(3.940, 10), 1e-4);
        Assert.Equal(1, Distributions.Binomial(100, 0.3).Sum(), 1e-12);
        Assert.Equal(1, Distributions.Poisson(20, 80).Sum(), 1e-12);
    }

    private static void AssertUniform(ConnectionRule rule, Func<int[], int[], double> p) => Assert.True(Tail(rule, p) > Smallest);

    private static double Tail(ConnectionRule rule, Func<int[], int[], double> p)
    {
        var values = new List<double>();
        for (uint seed = 0; seed < Seeds; seed++)
        {
            var (sent, received) = (new int[Size], new int[Size]);
            foreach (var (i, j) in Networks.Draw(Networks.Pair(Size, Size, rule), seed))
            {
                sent[i]++;
                received[j]++;
            }
            values.Add(p(sent, received));
        }
        return Distributions.UniformityTail(values);
    }

    // Numbers of cells by degree, neighbouring degrees taken together until ten cells are expected.
    private static double Histogram(int[] degrees, double[] probabilities)
    {
        var (statistic, bins) = (0.0, 0);
        var (expected, found) = (0.0, 0);
        var (restExpected, restFound) = ((double)degrees.Length, degrees.Length);
        for (var degree = 0; degree < probabilities.Length; degree++)
        {
            expected += probabilities[degree] * degrees.Length;
            found += degrees.Count(d => d == degree);
            if (expected < 10 || restExpected - expected < 10)
                continue;
            statistic += (found - expected) * (found - expected) / expected;
            (restExpected, restFound) = (restExpected - expected, restFound - found);
            (expected, found) = (0, 0);
            bins++;
        }
        statistic += (restFound - restExpected) * (restFound - restExpected) / restExpected;
        return Distributions.ChiSquaredTail(statistic, bins);
    }

    // How far counts are from being equal.
    private static double Multinomial(int[] counts)
    {
        var expected = counts.Sum() / (double)counts.Length;
        return Distributions.ChiSquaredTail(counts.Sum(c => (c - expected) * (c - expected) / expected), counts.Length - 1);
    }
}
