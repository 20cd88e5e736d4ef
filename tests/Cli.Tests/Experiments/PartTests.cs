using System.Xml.Linq;

namespace NeuroLang.Cli.Tests.Experiments;

/// <summary>Experiments on circuits with parts: dotted names in statements, measures, files and figures.</summary>
public sealed class PartTests
{
    private const string Clocks =
        """
        cell Counter {
            param period = 10
            tunable param gain = 1
            state n = 0
            state v = -60 mV
            update { n = n + gain }
            spike when n >= period { n = 0 }
        }

        circuit Pair(first = 5) {
            population slow : Counter[2] { period = 2 * first }
            population fast : Counter[1] { period = first }
            connect fast -> slow.v weight 1 mV by all_to_all
        }

        circuit Clocks {
            step 1 ms
            part pair : Pair[3](first = 5 + 5 * i)
            connect pair[k].fast -> pair[k + 1].slow.v weight 1 mV * (1 + k) by all_to_all called up
        }

        experiment Test for Clocks {
            record spikes of pair[1].fast
            record v of pair.slow[1] every 20 ms
            run 20 ms
            set pair[2].fast.gain = 3
            run 20 ms
            for k in 0..2 { print count(pair[k].fast), count(pair[k].slow) }
            print count(pair.fast), v of pair[1].slow, synapses(up)
            plot raster(pair.slow[0], pair[0].fast), trace(pair[1].slow.v), matrix(weights of up)
        }
        """;

    [Theory]
    [InlineData("csharp")]
    [InlineData("interpreter")]
    public void Parts_have_dotted_names_everywhere(string target)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clocks.nl", Clocks);

        var result = CliRunner.Run("run", file, "--target", target, "--out", folder.File("out"));

        // Of what pair[1].slow is sent, the spikes at 40 ms are still to come: 3 from its own clock and 7 from the one before. Periods are 5, 10 and 15 ms; the last one runs three times as fast from 20 ms on, with five steps done: it spikes at 15, 24, 29, 34 and 39 ms.
        Assert.Equal("", result.Error);
        Assert.StartsWith("8 8\n4 4\n5 2\n17 -50 mV 4\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(["population,index,time_ms", "pair[1].fast,0,10", "pair[1].fast,0,20", "pair[1].fast,0,30", "pair[1].fast,0,40"], File.ReadAllLines(folder.File("out/spikes.csv")));
        Assert.Equal("pair[2].slow,1,v,mV,20,-55", File.ReadAllLines(folder.File("out/traces.csv"))[^1]);
        Assert.All(Directory.GetFiles(folder.File("out"), "*.svg"), svg => XElement.Load(svg));
        Assert.Contains("pair[2].slow", File.ReadAllText(folder.File("out/matrix.svg")), StringComparison.Ordinal);
    }

    private const string Learning =
        """
        cell Lif { state v = 11 mV   v' = -v / 10 ms   spike when v > 10 mV { v = 0 mV } }
        synapse Grow { param gain = 1   state w = 1 mV   on pre { send w   w += 1 mV * gain } }

        circuit Stage(g = 2) {
            population cells : Lif[5]
            connect cells -> cells.v via Grow(w = g * 1 mV, gain = g + 1) delay 5 ms called plastic
            connect cells -> cells.v weight 0.25 mV * g by one_to_one called fixed
        }

        circuit Net {
            step 0.1 ms
            part stage : Stage[3](g = 1 + i)
            part one : Stage(g = 5)
            connect stage[k].cells -> stage[k + 1].cells.v weight 1 mV * (k + 1) called up
        }

        experiment E for Net {
        """;

    /// <summary>The cells fire once, at 0.1 ms; the synapses of <c>plastic</c> see it 5 ms later.</summary>
    [Theory]
    [InlineData("mean(weights of stage[0].plastic)", "1 mV")]
    [InlineData("max(w of stage.plastic)", "3 mV")]
    [InlineData("mean(gain of stage[1].plastic)", "3")]
    [InlineData("weights of one.plastic", "5 mV")]
    [InlineData("min(delays of one.plastic)", "5 ms")]
    [InlineData("mean(weights of stage[2].fixed)", "0.75 mV")]
    [InlineData("synapses(stage.plastic)", "75")]
    [InlineData("mean(weights of up[1])", "2 mV")]
    [InlineData("mean(weights of up)", "1.5 mV")]
    [InlineData("synapses(up[0])", "25")]
    public void Connections_of_parts_are_measured(string measure, string expected)
    {
        foreach (var target in new[] { "interpreter", "csharp" })
        {
            using var folder = new TemporaryFolder();
            var file = folder.Write("net.nl", Learning + "\n    run 3 ms\n    print " + measure + "\n}\n");

            var result = CliRunner.Run("run", file, "--target", target, "--out", folder.File("out"));

            Assert.Equal("", result.Error);
            Assert.StartsWith(expected + "\n", result.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("interpreter")]
    public void Connections_of_parts_are_cut_and_drawn(string target)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nl", Learning + """

                for k in 0..1 { lesion stage[2 * k].plastic }
                lesion up[0]
                run 10 ms
                print max(w of stage[0].plastic), min(w of stage[1].plastic), max(w of stage[2].plastic), min(w of one.plastic)
                plot matrix(weights of stage[1].plastic), histogram(weights of one.plastic), histogram(gain of stage.plastic), matrix(weights of up[0])
            }
            """);

        var result = CliRunner.Run("run", file, "--target", target, "--out", folder.File("out"));

        Assert.Equal("", result.Error);
        Assert.StartsWith("1 mV 5 mV 3 mV 11 mV\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("stage[1].cells", File.ReadAllText(folder.File("out/matrix.svg")), StringComparison.Ordinal);
        Assert.Contains("stage[0].cells", File.ReadAllText(folder.File("out/matrix-2.svg")), StringComparison.Ordinal);
        Assert.DoesNotContain("stage[2].cells", File.ReadAllText(folder.File("out/matrix-2.svg")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lesion stage[0].plastik", "(18,21): error NL2006: 'Stage' has no connection 'plastik' (did you mean 'plastic'?)")]
    [InlineData("lesion stage[0].cells", "(18,12): error NL2005: 'stage[0].cells' is something else, not a connection")]
    [InlineData("lesion one[0].fixed", "(18,12): error NL3012: 'one' is not a vector")]
    [InlineData("lesion one.fixed[0]", "(18,12): error NL3012: 'fixed' is not a vector")]
    [InlineData("lesion up[2]", "(18,12): error NL4575: There is no connection up[2]")]
    [InlineData("lesion stage[3].fixed", "(18,18): error NL4520: There is no stage[3]")]
    [InlineData("for k in 1..3 { lesion up[k] }", "(18,28): error NL4575: There is no connection up[2]")]
    public void Connections_that_do_not_exist_are_reported(string statement, string message)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nl", Learning + "\n    " + statement + "\n    run 1 ms\n}\n");

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circuit_alone_records_the_cells_of_its_parts()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clocks.nl", Clocks[..Clocks.IndexOf("experiment", StringComparison.Ordinal)]);

        var result = CliRunner.Run("run", file, "--out", folder.File("out"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("pair[0].fast,0,5\n", File.ReadAllText(folder.File("out/spikes.csv")), StringComparison.Ordinal);
    }
}
