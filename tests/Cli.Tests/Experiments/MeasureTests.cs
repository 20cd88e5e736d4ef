namespace NeuroLang.Cli.Tests.Experiments;

public sealed class MeasureTests
{
    private const string Plastic =
        """
        cell Source {
            param fires = 1
            state n = 0
            update { n = n + fires }
            spike when n >= 1 { n = 0 }
        }
        cell Sink { state g = 0 nS }
        synapse Grows {
            param gain = 0.25 nS
            state w = 1 nS
            on pre { send w  w += gain }
        }
        circuit Net {
            step 1 ms
            population a : Source[2] { fires = 1 - i }
            population b : Sink[2]
            connect a -> b.g via Grows delay 2 ms called c
            connect a -> b.g weight -2 nS delay 1 ms called d
        }

        """;

    // Spikes within 100 ms: slow[0] at 10, 20 .. 100; slow[1] at 11, 22 .. 99; fast[0] at 5, 10 .. 100. State v starts at -60 mV and gains 1 mV a step.
    [Theory]
    [InlineData("count(slow)", "19")]
    [InlineData("count(all)", "39")]
    [InlineData("count(slow[0])", "10")]
    [InlineData("count(all) over 0 ms .. 10 ms", "3")]
    [InlineData("count(all) over 10 ms .. 20 ms", "4")]
    [InlineData("rate(fast)", "200 Hz")]
    [InlineData("rate(slow)", "95 Hz")]
    [InlineData("rate(fast) over 50 ms .. 100 ms", "200 Hz")]
    [InlineData("first_spike(slow[1])", "11 ms")]
    [InlineData("first_spike(all)", "5 ms")]
    [InlineData("first_spike(all) over 5 ms .. 50 ms", "10 ms")]
    [InlineData("cv_isi(all)", "0")]
    [InlineData("fano(fast, 10 ms)", "0")]
    [InlineData("max(v of fast)", "39 mV")]
    [InlineData("min(v of fast)", "-60 mV")]
    [InlineData("mean(v of all) over 10 ms .. 20 ms", "-45 mV")]
    [InlineData("std(v of fast) over 10 ms .. 11 ms", "0.5 mV")]
    [InlineData("at(30 ms, v of fast)", "-30 mV")]
    [InlineData("at(30.4 ms, v of fast)", "-30 mV")]
    [InlineData("spikes(fast) over 5 ms .. 10 ms", "1")]
    [InlineData("latency(fast)", "5 ms")]
    [InlineData("latency(fast) over 7 ms .. 50 ms", "3 ms")]
    [InlineData("latency(fast) over 7 ms .. 9 ms", "none")]
    [InlineData("latency(fast, slow)", "5 ms")]
    [InlineData("latency(slow[1], fast) over 12 ms .. 100 ms", "3 ms")]
    [InlineData("cv_isi(slow[0]) over 0 ms .. 15 ms", "none")]
    [InlineData("fano(all, 10 ms) over 0 ms .. 40 ms", "0.111111")]
    [InlineData("correlation(slow[0], slow[1], 15 ms) over 0 ms .. 60 ms", "-0.57735")]
    [InlineData("correlation(slow, fast, 10 ms)", "none")]
    [InlineData("min(v of fast) over 10 ms .. 20 ms", "-50 mV")]
    [InlineData("max(v of all over 10 ms .. 20 ms)", "-40 mV")]
    [InlineData("v of fast", "40 mV")]
    [InlineData("mean(n of slow) over 99 ms .. 99 ms", "4.5")]
    public void Gives_what_can_be_counted_by_hand(string measure, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("record spikes of all\nrun 100 ms\nprint " + measure));

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"), "--precision", "float64");

        Assert.Equal("", result.Error);
        Assert.Equal(expected, result.Output.Split('\n')[0]);
    }

    // The group names fast[0] twice: 39 spikes of three cells in 100 ms, whose n is 0, 0 and 1 in the end.
    [Theory]
    [InlineData("count(twice)", "39")]
    [InlineData("rate(twice)", "130 Hz")]
    [InlineData("first_spike(twice)", "5 ms")]
    [InlineData("n of twice", "0.333333")]
    public void A_cell_that_a_group_names_twice_is_one_cell(string measure, string expected)
    {
        using var folder = new TemporaryFolder();
        var program = Programs.WithExperiment("run 100 ms\nprint " + measure);
        var file = folder.Write("clock.nl", program.Replace("group all = slow, fast", "group all = slow, fast\n    group twice = fast, slow, fast[0]", StringComparison.Ordinal));

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"), "--precision", "float64");

        Assert.Equal(expected, result.Output.Split('\n')[0]);
    }

    // Pre cell 0 fires at 1, 2, … ms and grows its weights by 0.25 nS each time after 2 ms; pre cell 1 never does.
    [Theory]
    [InlineData("mean(weights of c)", "2.5 nS")]
    [InlineData("max(w of c)", "4 nS")]
    [InlineData("std(weights of c)", "1.5 nS")]
    [InlineData("mean(gain of c)", "0.25 nS")]
    [InlineData("mean(delays of c)", "2 ms")]
    [InlineData("synapses(c)", "4")]
    [InlineData("mean(weights of d)", "-2 nS")]
    [InlineData("weights of d", "-2 nS")]
    [InlineData("mean(delays of d)", "1 ms")]
    public void Variables_of_synapses_are_those_of_the_moment(string measure, string expected)
    {
        foreach (var target in new[] { "interpreter", "csharp" })
        {
            using var folder = new TemporaryFolder();
            var file = folder.Write("net.nl", Plastic + "experiment E for Net {\nrun 15 ms\nprint " + measure + "\nplot histogram(w of c), matrix(w of c), matrix(weights of d), histogram(delays of c), network()\n}\n");

            var result = CliRunner.Run("run", file, "--target", target, "--out", folder.File("out"));

            Assert.Equal(0, result.ExitCode);
            Assert.StartsWith(expected + "\n", result.Output, StringComparison.Ordinal);
            Assert.All(["histogram.svg", "histogram-2.svg", "matrix.svg", "matrix-2.svg", "network.svg"], name => System.Xml.Linq.XElement.Load(folder.File("out/" + name)));
        }
    }

    [Theory]
    [InlineData("mean(w of c) over 0 ms .. 1 ms")]
    [InlineData("at(3 ms, w of c)")]
    public void Variables_of_synapses_have_no_past(string measure)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nl", Plastic + "experiment E for Net {\nrun 5 ms\nprint " + measure + "\n}\n");

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error NL2017", result.Error, StringComparison.Ordinal);
        Assert.Contains("the variables of a connection are those of this moment", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_there_to_measure_fails_every_comparison()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 3 ms\nexpect first_spike(all) < 1 s"));

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("expectation failed: first_spike(all) < 1 s (measured none)", result.Error, StringComparison.Ordinal);
    }
}
