namespace NeuroLang.Conformance.Tests;

/// <summary>Bounds of synapses' variables that leave no room.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData("where w >= 2 and w <= 1", 1)]
    [InlineData("where w <= 1 and w >= 2", 1)]
    [InlineData("where w >= low and w <= high", 1)]
    [InlineData("where w in low .. high", 1)]
    [InlineData("where w >= 1 and w <= -3", -3)]
    [InlineData("where w >= -1 and w <= -3", -3)]
    [InlineData("where w in 2 .. 2", 2)]
    public void AnUpperBoundBelowTheLowerOneIsWhatIsStored(string bound, double expected)
    {
        // First from below, then from above: the start value, what a handler stores, what an equation does between events and in every step.
        using var simulation = Program(
            $$"""
            synapse Handled { param low = 2  param high = 1  state w = 5 {{bound}}  on pre { send w  w += 0.5  send w } }
            synapse Propagated { param low = 2  param high = 1  state w = 0 {{bound}}  w' = -w / (3 ms)  on pre { send w  w -= 7  send w } }
            synapse Stepped { param low = 2  param high = 1  state w = 0 {{bound}}  method euler  w' = 0.2 / (1 ms)  on pre { send w } }
            """,
            """
            population p : Train[1] { a = 2  b = 4 }
            population q : Sink[3]
            connect p -> q[0].v via Handled
            connect p -> q[1].v via Propagated
            connect p -> q[2].v via Stepped
            """);
        foreach (var steps in new[] { 0, 3, 3 })
        {
            simulation.Run(steps, CancellationToken.None);
            for (var connection = 0; connection < 3; connection++)
            {
                Assert.Equal([expected], Variable(simulation, "w", connection));
            }
        }

        Assert.Equal([4 * expected, 4 * expected, 2 * expected], Read(simulation, 1, "v"));
    }
}
