using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>Means and variances of degrees against the exact distributions, within five standard errors.</summary>
public sealed class RuleStatisticsTests
{
    private const int Size = 400;

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.35)]
    public void Degrees_of_probability_are_binomial(double p)
    {
        var (sent, received) = Degrees(ConnectionRule.Probability(p));
        AssertMoments(sent, Size * p, Size * p * (1 - p));
        AssertMoments(received, Size * p, Size * p * (1 - p));
    }

    [Fact]
    public void Outdegrees_of_an_indegree_are_binomial()
    {
        var (sent, received) = Degrees(ConnectionRule.Indegree(30));
        Assert.All(received, degree => Assert.Equal(30, degree));
        AssertMoments(sent, 30, 30 * (1 - 1.0 / Size));
    }

    [Fact]
    public void Indegrees_of_an_outdegree_are_binomial()
    {
        var (sent, received) = Degrees(ConnectionRule.Outdegree(30));
        Assert.All(sent, degree => Assert.Equal(30, degree));
        AssertMoments(received, 30, 30 * (1 - 1.0 / Size));
    }

    [Fact]
    public void Degrees_of_a_total_are_binomial()
    {
        var (sent, received) = Degrees(ConnectionRule.Total(8000));
        AssertMoments(sent, 20, 20 * (1 - 1.0 / Size));
        AssertMoments(received, 20, 20 * (1 - 1.0 / Size));
    }

    [Fact]
    public void Degrees_of_poisson_are_Poisson()
    {
        var (sent, received) = Degrees(ConnectionRule.Poisson(0.05));
        AssertMoments(sent, 20, 20);
        AssertMoments(received, 20, 20);
    }

    private static (int[] Sent, int[] Received) Degrees(ConnectionRule rule)
    {
        var sent = new List<int>();
        var received = new List<int>();
        for (uint seed = 0; seed < 10; seed++)
        {
            var (pre, post) = (new int[Size], new int[Size]);
            foreach (var (i, j) in Networks.Draw(Networks.Pair(Size, Size, rule), seed))
            {
                pre[i]++;
                post[j]++;
            }
            sent.AddRange(pre);
            received.AddRange(post);
        }
        return (sent.ToArray(), received.ToArray());
    }

    private static void AssertMoments(int[] degrees, double mean, double variance)
    {
        var found = degrees.Average();
        Assert.InRange(found, mean - 5 * Math.Sqrt(variance / degrees.Length), mean + 5 * Math.Sqrt(variance / degrees.Length));
        var spread = degrees.Average(degree => (degree - mean) * (degree - mean));
        var error = variance * Math.Sqrt(2.0 / degrees.Length) + Math.Sqrt(variance / degrees.Length);
        Assert.InRange(spread, variance - 5 * error, variance + 5 * error);
    }
}
