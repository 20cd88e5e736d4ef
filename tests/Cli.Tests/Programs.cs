namespace NeuroLang.Cli.Tests;

/// <summary>Small programs whose results are plain to see.</summary>
internal static class Programs
{
    /// <summary>Cell i counts steps of 1 ms and spikes whenever it has counted to period + i.</summary>
    public const string Clock =
        """
        cell Counter {
            param period = 10
            state n = 0
            state v = -60 mV
            update {
                n = n + 1
                v = v + 1 mV
            }
            spike when n >= period { n = 0 }
        }

        circuit Clocks {
            step 1 ms
            population slow : Counter[2] { period = 10 + i }
            population fast : Counter[1] { period = 5 }
            group all = slow, fast
            connect fast -> slow.v weight 0 mV by all_to_all
        }

        """;

    /// <summary>A program with an experiment on <see cref="Clock"/>.</summary>
    public static string WithExperiment(string statements) => Clock + "experiment Test for Clocks {\n" + statements + "\n}\n";
}
