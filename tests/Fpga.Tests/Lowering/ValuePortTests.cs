using NeuroLang.Compiler.Execution;
using NeuroLang.Fpga.Execution;
using NeuroLang.Fpga.Link;
using NeuroLang.Fpga.Tests.Link;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Ports of values: the host writes them into states of the core between two steps.</summary>
public sealed class ValuePortTests
{
    private const string Text = """
        cell Leaky {
            input I : pA
            state v = 0 mV
            v' = -v / 20 ms + I / 100 pF
        }
        circuit N {
            step 0.1 ms
            in context : pA[3]
            population cells : Leaky[3]
            connect context -> cells.I  by one_to_one
            connect context -> cells.I  weight 0.25  by all_to_all
        }
        experiment E for N {
            seed 1
            record v of cells every 0.1 ms
            run 5 ms
            feed context = (1 + i) * 50 pA * sin(t / 4 ms)
            run 40 ms
            feed context = 40 pA
            run 55 ms
        }
        """;

    [Fact]
    public void What_the_host_feeds_arrives_in_the_same_step()
    {
        var program = Fixture.Compile(Text);
        var (own, reference) = (Fixture.Run(program).Trace(0), Assert.IsType<TraceData>(program.Profile.Traces[0]));
        var range = reference.Values.Max() - reference.Values.Min();
        Assert.InRange(own.Values.Zip(reference.Values, (a, b) => Math.Abs(a - b)).Max(), 0, 0.01 * range);

        // The sine begins at boundary 50: what is fed there acts in that step, and no earlier.
        Assert.Equal(0, own.Values[(50 * 3) + 2]);
        Assert.NotEqual(0, own.Values[(51 * 3) + 2]);
        Assert.Contains(program.Result.Formats[0], f => f.Slot == "value" && f.Reason.Contains("the most that the host feeds", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_goes_over_the_host_link()
    {
        var program = Fixture.Compile(Text);
        using var emulated = Fixture.Run(program);
        var transport = new NoisyTransport(new LinkDevice(CoreShapes.For(program.Result.Program, 2)), 1, 20);
        using var linked = program.On(new LinkedCore(new HostLink(transport, TimeSpan.Zero, repetitions: 100), program.Result.Program));
        Fixture.Run(program, linked);
        Assert.Equal(emulated.Trace(0).Values, linked.Trace(0).Values);
    }

    [Fact]
    public void A_value_beyond_the_format_stops_the_run()
    {
        using var core = Fixture.Compile(Text).Emulate();
        var failure = Assert.Throws<SimulationException>(() => core.Feed(0, [0, 1e6, 0]));
        Assert.Equal((SimulationErrorKind.Overflow, "context", 1, 0L), (failure.Kind, failure.Population, (int)failure.Cell, failure.Step));
        Assert.Equal(SimulationErrorKind.NonFinite, Assert.Throws<SimulationException>(() => core.Feed(0, [double.NaN, 0, 0])).Kind);
        Assert.Throws<ArgumentException>(() => core.Feed(1, [0, 0, 0]));
    }

    /// <summary>The core's host has no generator of random numbers; a file has them.</summary>
    [Fact]
    public void Random_values_are_refused()
    {
        var text = Text.Replace("feed context = 40 pA", "feed context = normal(40 pA, 1 pA)", StringComparison.Ordinal);
        var (program, diagnostics) = Fixture.TryCompile(text);
        Assert.Null(program);
        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("NL5301", diagnostic.Descriptor.Code);
        Assert.Contains("a \"feed\" of random numbers; \"play\" takes them from a file", diagnostic.Message, StringComparison.Ordinal);
        Assert.StartsWith("feed context = normal", text[Assert.IsType<NeuroLang.Compiler.Text.Location>(diagnostic.Location).Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_container_starts_with_nothing_fed() =>
        Assert.All(Fixture.Compile(Text.Replace("run 5 ms", "feed context = 7 pA  run 5 ms", StringComparison.Ordinal)).Result.Program.Populations[0].Variables[0].Values, value => Assert.Equal(0, value));
}
