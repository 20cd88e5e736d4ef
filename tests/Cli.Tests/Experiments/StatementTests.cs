namespace NeuroLang.Cli.Tests.Experiments;

public sealed class StatementTests
{
    [Theory]
    [InlineData("run 40 ms\nrun 60 ms\nprint count(all), t", "39 100 ms")]
    [InlineData("for k in 1..4 { run 25 ms }\nprint count(all)", "39")]
    [InlineData("let d = 50 ms\nrun 2 * d\nif count(fast) > 19 { print \"many\" } else { print \"few\" }", "many")]
    [InlineData("run 50 ms\nset fast.n = -1000\nrun 50 ms\nprint count(fast)", "10")]
    [InlineData("run until count(fast) >= 3 at most 100 ms\nprint t, count(fast)", "15 ms 3")]
    [InlineData("run until count(fast) >= 3 at most 12 ms\nprint t, count(fast)", "12 ms 2")]
    [InlineData("run 20 ms\nrun until count(fast) >= 3 at most 100 ms\nprint t", "20 ms")]
    [InlineData("run until v of fast >= -50 mV at most 100 ms\nprint t", "10 ms")]
    [InlineData("run until count(slow[1]) > 1 and t > 30 ms at most 100 ms\nprint t", "31 ms")]
    [InlineData("run 10 ms\nclamp fast.v = 1 mV\nrun 10 ms\nprint v of fast\nrelease fast.v\nrun 1 ms\nprint v of fast", "1 mV\n2 mV")]
    [InlineData("clamp all.n = 3\nrun 20 ms\nprint count(all)\nrelease all\nrun 2 ms\nprint count(all)", "0\n1")]
    [InlineData("silence fast\nrun 20 ms\nprint count(fast), n of fast\nrelease fast\nrun 20 ms\nprint count(fast)", "0 20\n4")]
    [InlineData("for k in 1..2 { clamp slow[1].n = k\nrun 20 ms }\nprint count(slow[1]), n of slow[1]", "0 2")]
    [InlineData("let low = -100\nrun 50 ms\nset slow.n = low\nrun 50 ms\nprint count(slow)", "9")]
    public void Are_carried_out_in_order(string statements, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("record spikes of all\n" + statements));

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal("", result.Error);
        Assert.StartsWith(expected + "\n", result.Output, StringComparison.Ordinal);
    }

    /// <summary>A `let` has the value of the step before: none where no step was computed, also behind a state that was restored. Parameters that are numbers have theirs.</summary>
    [Theory]
    [InlineData("interpreter")]
    [InlineData("csharp")]
    public void What_a_step_computes_is_not_known_before_it(string target)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("lets.nl", """
            cell C {
                param q = 2 ^ 3 ^ 2
                state x = 3
                let y = 2 * x + q
                update { x += 1 }
            }
            circuit Net { step 1 ms  population a : C[4] }
            experiment E for Net {
                print q of a, x of a, y of a
                run 2 ms
                print q of a, x of a, y of a
                save "net.state"
                restore "net.state"
                print q of a, x of a, y of a
                run 1 ms
                print y of a
            }
            """);

        var result = CliRunner.Run("run", file, "--target", target, "--out", folder.File("out"));

        Assert.Equal("", result.Error);
        Assert.StartsWith("512 3 none\n512 5 520\n512 5 none\n522\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interpreter")]
    [InlineData("csharp")]
    public void A_lesioned_connection_lets_only_through_what_is_under_way(string target)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("two.nl", """
            cell Clock {
                state n = 0
                update { n += 1 }
                spike when n >= 4 { n = 0 }
            }
            cell Counter { state v = 0 }
            circuit Two {
                step 1 ms
                population a : Clock[1]
                population b : Counter[1]
                connect a -> b.v weight 1 delay 10 ms called ab
            }
            experiment E for Two {
                run 10 ms
                lesion ab
                run 100 ms
                print v of b, synapses(ab)
            }
            """);

        var result = CliRunner.Run("run", file, "--target", target, "--out", folder.File("out"));

        Assert.Equal("", result.Error);
        Assert.StartsWith("2 1\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vector_is_set_and_clamped_in_all_its_elements()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("vector.nl", """
            cell Memory {
                param size[3] = 1
                state m[3] = 0
                m[k]' = size[k] / (1 ms)
            }
            circuit Net { step 1 ms population p : Memory[2] }
            experiment E for Net {
                set p[1].size = 2
                record m of p[0] every 1 ms
                run 2 ms
                print mean(m of p), max(m of p)
                clamp p.m = 5
                run 1 ms
                print m of p
                plot trace(p[0].m)
            }
            """);

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal("", result.Error);
        Assert.StartsWith("0.75 2\n5\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["p,0,m.0,,0,0", "p,0,m.0,,1,1", "p,0,m.0,,2,5", "p,0,m.1,,0,0", "p,0,m.1,,1,1", "p,0,m.1,,2,5", "p,0,m.2,,0,0", "p,0,m.2,,1,1", "p,0,m.2,,2,5"],
            File.ReadAllLines(folder.File("out/traces.csv"))[1..]);
    }

    [Fact]
    public void A_circuit_without_experiment_runs_for_a_second_and_records_spikes()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.Clock);

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(1 + 100 + 90 + 200, File.ReadAllLines(folder.File("out/spikes.csv")).Length);
        Assert.True(File.Exists(folder.File("out/raster.svg")));
    }
}
