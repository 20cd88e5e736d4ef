namespace NeuroLang.Cli.Tests.Experiments;

public sealed class StateTests
{
    private const string Noisy =
        """
        cell Noisy {
            state v = normal(-60 mV, 2 mV)
            v' = (-55 mV - v) / (10 ms) + 8 mV * sqrt(2 / 10 ms) * xi
            spike when v > -50 mV refractory 2 ms hold v { v = -60 mV }
        }
        circuit Net {
            step 0.1 ms
            population a : Noisy[20]
            connect a -> a.v weight 0.5 mV delay uniform(0 ms, 5 ms) by probability(30%) called loop
        }
        experiment Straight for Net {
            run 40 ms
            record spikes of a over 20 ms .. 40 ms
        }
        experiment Save for Net {
            run 20 ms
            save "middle.state"
        }
        experiment Restore for Net {
            restore "middle.state"
            print t, count(a)
            record spikes of a over 20 ms .. 40 ms
            run 20 ms
        }
        experiment Back for Net {
            run 20 ms
            save "own.state"
            lesion loop
            run 50 ms
            restore "own.state"
            print t
            run 20 ms
            record spikes of a over 20 ms .. 40 ms
        }
        experiment Sweep for Net {
            run 20 ms
            save "own.state"
            run 5 ms
            sweep x in 0 .. 1 by 1 {
                restore "own.state"
                run 10 ms
                tabulate t, count(a) over 20 ms .. 30 ms
            }
        }

        """;

    [Theory]
    [InlineData("interpreter", "interpreter")]
    [InlineData("csharp", "csharp")]
    [InlineData("interpreter", "csharp")]
    [InlineData("csharp", "interpreter")]
    public void A_restored_run_goes_on_to_the_bit(string saver, string restorer)
    {
        using var folder = new TemporaryFolder();
        folder.Write("net.nl", Noisy);
        Assert.Equal(0, Run(folder, "Straight", "interpreter", "straight").ExitCode);
        Assert.Equal(0, Run(folder, "Save", saver, "out").ExitCode);

        var restored = Run(folder, "Restore", restorer, "out");

        Assert.Equal("", restored.Error);
        Assert.StartsWith("20 ms 0\n", restored.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder.File("straight/spikes.csv")), File.ReadAllText(folder.File("out/spikes.csv")));
        Assert.True(File.ReadAllLines(folder.File("out/spikes.csv")).Length > 10);
    }

    [Theory]
    [InlineData("interpreter")]
    [InlineData("csharp")]
    public void Going_back_takes_back_what_was_recorded(string target)
    {
        using var folder = new TemporaryFolder();
        folder.Write("net.nl", Noisy);
        Assert.Equal(0, Run(folder, "Straight", target, "straight").ExitCode);

        var back = Run(folder, "Back", target, "out");

        Assert.Equal("", back.Error);
        Assert.StartsWith("20 ms\n", back.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder.File("straight/spikes.csv")), File.ReadAllText(folder.File("out/spikes.csv")));
    }

    [Theory]
    [InlineData("interpreter", "csharp")]
    [InlineData("csharp", "interpreter")]
    public void Plastic_synapses_are_part_of_a_state(string saver, string restorer)
    {
        using var folder = new TemporaryFolder();
        folder.Write("net.nl", """
            cell Noisy {
                state v = normal(-60 mV, 2 mV)
                input I : mV
                v' = (-55 mV - v + I) / (10 ms) + 8 mV * sqrt(2 / 10 ms) * xi
                spike when v > -50 mV refractory 2 ms hold v { v = -60 mV }
            }
            synapse Stdp {
                state w = 0.3 mV
                state a_pre = 0
                state a_post = 0
                a_pre' = -a_pre / (20 ms)
                a_post' = -a_post / (20 ms)
                on pre { send w  a_pre += 0.1  w = clip(w + a_post * 1 mV, 0 mV, 1 mV) }
                on post { a_post += -0.105  w = clip(w + a_pre * 1 mV, 0 mV, 1 mV) }
            }
            synapse Gap { drive 0.05 * (pre.v - post.v) }
            circuit Net {
                step 0.1 ms
                population a : Noisy[15]
                connect a -> a.v via Stdp delay axonal uniform(0 ms, 4 ms) dendritic 1 ms by probability(40%) called plastic
                connect a -> a.I via Gap delay 3 ms by probability(20%)
            }
            experiment Straight for Net {
                run 60 ms
                record spikes of a over 30 ms .. 60 ms
                print mean(w of plastic), std(w of plastic), max(a_pre of plastic)
            }
            experiment Save for Net {
                run 30 ms
                save "middle.state"
            }
            experiment Restore for Net {
                restore "middle.state"
                record spikes of a over 30 ms .. 60 ms
                run 30 ms
                print mean(w of plastic), std(w of plastic), max(a_pre of plastic)
            }
            """);
        var straight = Run(folder, "Straight", "interpreter", "straight");
        Assert.Equal(0, Run(folder, "Save", saver, "out").ExitCode);

        var restored = Run(folder, "Restore", restorer, "out");

        Assert.Equal("", restored.Error);
        Assert.Equal(straight.Output.Split('\n')[0], restored.Output.Split('\n')[0]);
        Assert.Equal(File.ReadAllText(folder.File("straight/spikes.csv")), File.ReadAllText(folder.File("out/spikes.csv")));
        Assert.True(File.ReadAllLines(folder.File("out/spikes.csv")).Length > 10);
    }

    [Fact]
    public void Both_targets_write_the_same_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("net.nl", Noisy);
        Run(folder, "Save", "interpreter", "a");
        Run(folder, "Save", "csharp", "b");

        Assert.Equal(File.ReadAllBytes(folder.File("a/middle.state")), File.ReadAllBytes(folder.File("b/middle.state")));
    }

    [Fact]
    public void Cases_of_a_sweep_may_restore()
    {
        using var folder = new TemporaryFolder();
        folder.Write("net.nl", Noisy);
        Run(folder, "Straight", "interpreter", "straight");
        var spikes = File.ReadAllLines(folder.File("straight/spikes.csv"))[1..].Count(l => double.Parse(l.Split(',')[2], System.Globalization.CultureInfo.InvariantCulture) <= 30);

        var result = Run(folder, "Sweep", "interpreter", "out");

        Assert.Equal("", result.Error);
        Assert.Equal([$"0,30,{spikes}", $"1,30,{spikes}"], File.ReadAllLines(folder.File("out/sweep.csv"))[1..]);
    }

    [Fact]
    public void A_file_that_is_damaged_foreign_or_missing_is_refused_with_its_reason()
    {
        using var folder = new TemporaryFolder();
        folder.Write("net.nl", Noisy);
        Assert.Contains("net.nl(20,5): error NL6220: There is no file \"middle.state\"", Run(folder, "Restore", "interpreter", "out").Error, StringComparison.Ordinal);
        Assert.Equal(0, Run(folder, "Save", "interpreter", "out").ExitCode);
        var path = folder.File("out/middle.state");
        var bytes = File.ReadAllBytes(path);

        File.WriteAllBytes(path, bytes[..^100]);
        Refused("NL6221: \"middle.state\" cannot be restored: it is truncated");
        bytes[200] ^= 1;
        File.WriteAllBytes(path, bytes);
        Refused("NL6221: \"middle.state\" cannot be restored: it was altered");
        File.WriteAllText(path, new string('a', 200));
        Refused("NL6221: \"middle.state\" cannot be restored: it is no state file");
        bytes[200] ^= 1;
        File.WriteAllBytes(path, bytes);
        Refused("NL6222: \"middle.state\" cannot be restored: its seed is 1, that of this run 9", "--seed", "9");
        Refused("NL6222: \"middle.state\" cannot be restored: its precision is float32", "--precision", "float64");
        folder.Write("net.nl", Noisy.Replace("0.5 mV", "0.6 mV", StringComparison.Ordinal));
        Refused("NL6222: \"middle.state\" cannot be restored: it was saved by another program");

        void Refused(string message, params string[] options)
        {
            var result = Run(folder, "Restore", "interpreter", "out", options);
            Assert.Equal(1, result.ExitCode);
            Assert.Contains("error " + message, result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("20 ms", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Tests_keep_states_in_memory()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nl", Noisy
            .Replace("save \"middle.state\"", "save \"middle.state\" expect t == 20 ms", StringComparison.Ordinal)
            .Replace("print t, count(a)", "expect t == 20 ms", StringComparison.Ordinal));

        var result = CliRunner.Run("test", file, "--target", "interpreter");

        Assert.Equal("", result.Error);
        Assert.Equal(["net.nl"], Directory.GetFileSystemEntries(Path.GetDirectoryName(file) ?? "").Select(Path.GetFileName));
    }

    private static CliResult Run(TemporaryFolder folder, string experiment, string target, string output, params string[] options) =>
        CliRunner.Run(["run", folder.File("net.nl"), "--experiment", experiment, "--target", target, "--out", folder.File(output), .. options]);
}
