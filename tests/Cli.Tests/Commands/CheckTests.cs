namespace NeuroLang.Cli.Tests.Commands;

public sealed class CheckTests
{
    /// <summary>What only the circuit of an experiment shows is found too, in each of them, and in circuits that nothing runs; nothing is run.</summary>
    [Fact]
    public void Finds_what_circuits_and_experiments_show()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nl", Programs.WithExperiment(
            """
                record spikes of slow[2]
                run 1 s
            }

            experiment Second for Clocks {
                sweep k in 1 .. 2 by 1 {
                    save "state"
                    run 1 ms
                }
            }

            circuit Alone {
                population a : Counter[3]
                connect a -> a.v weight 1 mV by indegree(4) no multapses
            """));

        var result = CliRunner.Run("check", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("net.nl(20,27): error NL4502", result.Error, StringComparison.Ordinal);
        Assert.Contains("net.nl(26,9): error NL4541", result.Error, StringComparison.Ordinal);
        Assert.Contains("net.nl(33,37): error NL4108", result.Error, StringComparison.Ordinal);
    }

    /// <summary>A part is looked at where it is used, with what it gets there, and a circuit without default values not at all.</summary>
    [Fact]
    public void Takes_circuits_as_they_are_used()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nl", Programs.Clock +
            """
            circuit Open(n : int) {
                population a : Counter[n]
                connect a -> a.v weight 0 mV
            }

            circuit Inner(k = 4) {
                step 1 ms
                population a : Counter[3]
                connect a -> a.v weight 1 mV by indegree(k) no multapses
            }

            circuit Outer {
                step 1 ms
                part inner : Inner(k = 2)
            }
            """);

        var result = CliRunner.Run("check", file);

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
    }
}
