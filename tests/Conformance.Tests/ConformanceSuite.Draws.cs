namespace NeuroLang.Conformance.Tests;

/// <summary>Draws of synapses while the program runs, against words of Philox4x32-10 from an independent program.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>
    /// Seed 7; streams "twice/on pre.spike", "twice/on post.spike" and "twice/timed/0" with those of "p" and, rotated left by 16, of "q"; cells 1 and 2; the boundaries 5, 6 and 4;
    /// multiplicities 0 and 1; draws 0, 1 and 5, which in float32 are words 0 and 1 of plane 0 and word 1 of plane 1, in float64 words of planes 0 and 2.
    /// </summary>
    [Theory]
    [InlineData(
        "float32",
        new[] { 0.9387900233268738, 0.44777923822402954 },
        new[] { 0.6367117762565613, 0.02766817808151245 },
        new[] { 0.585412323474884, 0.7134149670600891 },
        new[] { 0.8559162020683289, 0.8465091586112976 },
        new[] { 0.1392868161201477, 0.9532414078712463 })]
    [InlineData(
        "float64",
        new[] { 0.9387900134634021, 0.4477792631433505 },
        new[] { 0.942196605514115, 0.16282564280601142 },
        new[] { 0.06641813003327723, 0.1878925933759411 },
        new[] { 0.8559161982336957, 0.8465091709821569 },
        new[] { 0.13928682571834028, 0.9532413635738669 })]
    public void DrawsOfRunningSynapsesAreWordsOfTheirCounters(string precision, double[] first, double[] second, double[] sixth, double[] post, double[] timed)
    {
        using var simulation = Program(
            """
            synapse S {
                state a = 0   state b = 0   state c = 0   state d = 0   state e = 0
                on pre {
                    a = uniform()
                    b = uniform(0, 1)
                    c = 0 * (uniform() + uniform() + uniform()) + uniform()
                    send a
                }
                on post { d = uniform() }
                every 4 ms { e = uniform() }
            }
            """,
            "population p : Train[2] { a = 5 }\n population q : Train[3] { a = 6 }\n connect p -> q.v via S by list((1, 2), (1, 2)) called twice",
            precision: precision);
        simulation.Run(7, CancellationToken.None);
        Assert.Equal(first, Variable(simulation, "a"));
        Assert.Equal(second, Variable(simulation, "b"));
        Assert.Equal(sixth, Variable(simulation, "c"));
        Assert.Equal(post, Variable(simulation, "d"));
        Assert.Equal(timed, Variable(simulation, "e"));
    }
}
