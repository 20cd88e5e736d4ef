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
