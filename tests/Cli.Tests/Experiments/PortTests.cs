namespace NeuroLang.Cli.Tests.Experiments;

public sealed class PortTests
{
    private const string Circuit =
        """
        cell Sum {
            input I : pA
            state charge = 0 fC
            state hits = 0
            update { charge += I * 1 ms + hits * 0 fC }
        }
        circuit Net {
            step 1 ms
            in current : pA[3]
            in volley : spikes[3]
            population a : Sum[3]
            connect current -> a.I by one_to_one
            connect volley -> a.hits weight 1 delay 2 ms by one_to_one
        }

        """;

    [Theory]
    [InlineData("feed current = 2 pA\nrun 10 ms\nprint charge of a[0], charge of a[2]", "20 fC 20 fC")]
    [InlineData("feed current = (1 + i) * 1 pA\nrun 10 ms\nprint charge of a[0], charge of a[2]", "10 fC 30 fC")]
    [InlineData("feed current = t / 1 ms * 1 pA\nrun 5 ms\nprint charge of a[1]", "10 fC")]
    [InlineData("for k in 1..2 { feed current = k * 1 pA\nrun 10 ms }\nprint charge of a[1]", "30 fC")]
    [InlineData("feed current = 1 pA\nrun 10 ms\nfeed current = 0 pA\nrun 10 ms\nprint charge of a[1]", "10 fC")]
    [InlineData("feed volley = t >= 3 ms\nrun 6 ms\nprint hits of a, count(volley)", "1 9")]
    [InlineData("feed volley = t < 2 ms\nrun 4 ms\nprint count(volley), count(volley[0..1]), rate(volley[2]), first_spike(volley), count(volley) over 0 ms .. 4 ms", "6 4 500 Hz 0 ms 3")]
    [InlineData("run 2 ms\nsweep x in 1 .. 2 by 1 { feed current = x * 1 pA\nrun 10 ms\nprint x, charge of a }", "1 10 fC\n2 20 fC")]
    public void Feed_gives_a_port_the_values_of_an_expression(string statements, string expected)
    {
        foreach (var target in new[] { "interpreter", "csharp" })
        {
            using var folder = new TemporaryFolder();
            folder.Write("net.nl", Circuit + "experiment E for Net {\n" + statements + "\n}\n");

            var result = Run(folder, target);

            Assert.DoesNotContain("error", result.Error, StringComparison.Ordinal);
            Assert.StartsWith(expected + "\n", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Random_feeds_are_the_same_on_both_targets()
    {
        using var folder = new TemporaryFolder();
        folder.Write("net.nl", Circuit + "experiment E for Net {\nrecord charge of a every 1 ms\nfeed current = normal(1 pA, 0.5 pA)\nrun 20 ms\n}\n");
        Assert.Equal(0, Run(folder, "interpreter").ExitCode);
        var expected = File.ReadAllLines(folder.File("out/traces.csv"));
        Assert.Equal(0, Run(folder, "csharp").ExitCode);

        Assert.Equal(expected, File.ReadAllLines(folder.File("out/traces.csv")));
        Assert.Equal(60, expected[1..].Select(l => l.Split(',')[5]).Distinct().Count() + 2); // All start at zero.
    }

    [Theory]
    [InlineData("interpreter")]
    [InlineData("csharp")]
    public void Spikes_of_a_file_fire_at_their_times_from_the_statement_on(string target)
    {
        using var folder = new TemporaryFolder();
        folder.Write("spikes.csv", "population,index,time_ms\nx,2,4\nx,0,0\nx,1,4\nx,1,4.2\nx,0,9\n");
        folder.Write("net.nl", Circuit + "experiment E for Net {\nrecord spikes of volley\nrun 10 ms\nplay volley from \"spikes.csv\"\nrun 30 ms\nprint hits of a[0], hits of a[1]\n}\n");

        var result = Run(folder, target);

        Assert.DoesNotContain("error", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 1\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(["volley,0,10", "volley,1,14", "volley,2,14", "volley,0,19"], File.ReadAllLines(folder.File("out/spikes.csv"))[1..]);
    }

    [Theory]
    [InlineData("interpreter")]
    [InlineData("csharp")]
    public void Values_of_a_file_hold_until_the_next(string target)
    {
        using var folder = new TemporaryFolder();
        folder.Write("values.csv", "time_ms,a,b,c\n2,1,10,-1\n5,2,20,-2\n8,0,0,0\n");
        folder.Write("net.nl", Circuit + "experiment E for Net {\nplay current from \"values.csv\"\nrun 11 ms\nprint charge of a[0], charge of a[1], charge of a[2]\n}\n");

        var result = Run(folder, target);

        Assert.DoesNotContain("error", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("9 fC 90 fC -9 fC\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_values_that_ends_early_stops_the_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("values.csv", "time_ms,all\n0,1\n10,2\n");
        folder.Write("net.nl", Circuit + "experiment E for Net {\nrecord charge of a[0] every 1 ms\nplay current from \"values.csv\"\nrun 30 ms\nprint \"never\"\n}\n");

        var result = Run(folder, "interpreter");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("net.nl(17,1): error NL6223: \"values.csv\" says nothing from 20 ms on, and the run goes on", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("never", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(",28", File.ReadAllLines(folder.File("out/traces.csv"))[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("current", "time_ms,a\n0,1\n1,x\n", "line 3: \"x\" in the column \"a\" is no number")]
    [InlineData("current", "time_ms,a,b\n0,1,2\n", "it has 2 columns, but current has 3 channels")]
    [InlineData("current", "time_ms,a\n5,1\n3,2\n", "line 3: its time is before that of the row above")]
    [InlineData("current", "time_ms,a\n-5,1\n", "line 2: -5 is no time from 0 ms on")]
    [InlineData("current", "t,a\n0,1\n", "has no column \"time_ms\"")]
    [InlineData("volley", "index,time_ms\n1,2\n3,2\n", "line 3: there is no channel 3: the 3 channels of volley are numbered from 0")]
    [InlineData("volley", "time_ms\n1\n", "has no column \"index\"")]
    public void A_file_that_is_not_what_it_should_be_is_refused_before_anything_runs(string port, string text, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("data.csv", text);
        folder.Write("net.nl", Circuit + "experiment E for Net {\nprint \"started\"\nrun 1 ms\nplay " + port + " from \"data.csv\"\nrun 1 ms\n}\n");

        var result = Run(folder, "interpreter");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("started", result.Output, StringComparison.Ordinal);
    }

    private static CliResult Run(TemporaryFolder folder, string target) =>
        CliRunner.Run("run", folder.File("net.nl"), "--target", target, "--out", folder.File("out"));
}
