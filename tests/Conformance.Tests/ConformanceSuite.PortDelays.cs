using NeuroLang.Compiler.Execution;

namespace NeuroLang.Conformance.Tests;

/// <summary>Delays from ports, and on the way to the ports of parts, that are no whole number of steps. The step is 1 ms.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>
    /// The delay to a port is rounded half to even by itself, then what is in the part is added, and the sum is rounded: 0.5 and 0.5 are 0 and 0.5, which is 0; 1.5 and 1.5 are 2 and 1.5, which is 4.
    /// </summary>
    [Theory]
    [InlineData("0.5 ms", "0.5 ms", 0)]
    [InlineData("1.5 ms", "1.5 ms", 4)]
    [InlineData("2.5 ms", "0.6 ms", 3)]
    [InlineData("2.501 ms", "0.5 ms", 4)]
    [InlineData("0.5 ms", "i * 1 ms + 0.5 ms", 0)]
    [InlineData("1.5 ms", "i * 1 ms + 1.5 ms", 4)]
    [InlineData("axonal 0.5 ms dendritic 1.5 ms", "0.5 ms", 2)]
    [InlineData("axonal 1.5 ms dendritic 0.5 ms", "i * 1 ms + 1.5 ms", 4)]
    public void TheDelayToAPortIsRoundedByItself(string outer, string inner, int steps)
    {
        using var simulation = Program(
            Stage(inner),
            $$"""
            in s : spikes   in x : real
            population p : Train[1] { a = 2 }
            part fed : Stage
            part wired : Stage
            connect s -> fed.s delay {{outer}} by one_to_one
            connect x -> fed.x weight 2 delay {{outer}} by one_to_one
            connect p -> wired.s delay {{outer}} by one_to_one
            """,
            "record v of fed.fixed every 1 ms  record v of fed.changing every 1 ms  record I of fed.driven every 1 ms  record v of wired.fixed every 1 ms  record v of wired.changing every 1 ms");
        FeedAtTwo(simulation);

        // All is at hand at boundary 2: the spikes that are fed, the value 7, and the spike of p, stamped 2.
        double[] Expected(double value) => [.. Enumerable.Range(0, 9).Select(k => k >= 2 + steps ? value : 0)];
        Assert.Equal(Expected(1), simulation.Trace(0).Values);
        Assert.Equal(Expected(1), simulation.Trace(1).Values);
        Assert.Equal(Expected(14), simulation.Trace(2).Values);
        Assert.Equal(Expected(1), simulation.Trace(3).Values);
        Assert.Equal(Expected(1), simulation.Trace(4).Values);
    }

    [Theory]
    [InlineData("0.5 ms", "0.5 ms", "0.5 ms", 0)]
    [InlineData("0.5 ms", "1.5 ms", "1.5 ms", 4)]
    [InlineData("1.5 ms", "0.5 ms", "i * 1 ms + 1.5 ms", 4)]
    public void EachDelayOnTheWayThroughPortsIsRoundedByItself(string first, string second, string inner, int steps)
    {
        using var simulation = Program(
            Stage(inner) + $$"""

            circuit Hall {
                in s : spikes   in x : real
                part stage : Stage
                connect s -> stage.s delay {{second}} by one_to_one
                connect x -> stage.x delay {{second}} by one_to_one
            }

            """,
            $$"""
            in s : spikes   in x : real
            part hall : Hall
            connect s -> hall.s delay {{first}} by one_to_one
            connect x -> hall.x delay {{first}} by one_to_one
            """,
            "record v of hall.stage.fixed every 1 ms  record v of hall.stage.changing every 1 ms  record I of hall.stage.driven every 1 ms");
        FeedAtTwo(simulation);
        double[] Expected(double value) => [.. Enumerable.Range(0, 9).Select(k => k >= 2 + steps ? value : 0)];
        Assert.Equal(Expected(1), simulation.Trace(0).Values);
        Assert.Equal(Expected(1), simulation.Trace(1).Values);
        Assert.Equal(Expected(7), simulation.Trace(2).Values);
    }

    [Theory]
    [InlineData("delay 0.5 ms", 0, 0)]
    [InlineData("delay 1.5 ms", 2, 2)]
    [InlineData("delay 2.501 ms", 3, 3)]
    [InlineData("delay i * 1 ms + 2.5 ms", 2, 2)]
    [InlineData("delay axonal 0.5 ms dendritic 0.5 ms", 1, 0)]
    [InlineData("delay axonal i * 1 ms + 1.5 ms dendritic 1.5 ms", 3, 4)]
    public void SpikesOfAPortHaveDelaysLikeThoseOfCells(string delay, int steps, int changing)
    {
        // Parts of a delay are added up first where synapses have no variables; where they have some, and from a port of values, each is rounded by itself.
        using var simulation = Program(
            "synapse S { state w = 1  on pre { send w  w += 0 } }",
            $$"""
            in s : spikes   in x : real
            population a : Sink[1]
            population b : Sink[1]
            population c : Sink[1]
            connect s -> a.v weight 1 {{delay}}
            connect s -> b.v via S {{delay}}
            connect x -> c.I {{delay}}
            """,
            "record v of a every 1 ms  record v of b every 1 ms  record I of c every 1 ms");
        FeedAtTwo(simulation);
        double[] Expected(int delayed, double value) => [.. Enumerable.Range(0, 9).Select(k => k >= 2 + delayed ? value : 0)];
        Assert.Equal(Expected(steps, 1), simulation.Trace(0).Values);
        Assert.Equal(Expected(changing, 1), simulation.Trace(1).Values);
        Assert.Equal(Expected(changing, 7), simulation.Trace(2).Values);
    }

    private static string Stage(string delay) =>
        $$"""
        synapse S { state w = 1  on pre { send w  w += 0 } }
        circuit Stage {
            in s : spikes   in x : real
            population fixed : Sink[1]
            population changing : Sink[1]
            population driven : Sink[1]
            connect s -> fixed.v weight 1 delay {{delay}}
            connect s -> changing.v via S delay {{delay}}
            connect x -> driven.I delay {{delay}}
        }

        """;

    /// <summary>A spike and the value 7 at boundary 2, then on to boundary 9.</summary>
    private static void FeedAtTwo(ISimulation simulation)
    {
        simulation.Run(2, CancellationToken.None);
        simulation.FeedSpikes(PopulationOf(simulation, "s"), [0]);
        simulation.Feed(PopulationOf(simulation, "x"), [7]);
        simulation.Run(7, CancellationToken.None);
    }

    private static int PopulationOf(ISimulation simulation, string name) => simulation.Module.Populations.Select(p => p.Name).ToList().IndexOf(name);
}
