using System.Text.Json;
using System.Xml.Linq;

namespace NeuroLang.Cli.Tests.Experiments;

public sealed class SweepTests
{
    // The counter of fast goes up by one in each step of 1 ms and spikes when it has reached 5.
    [Theory]
    [InlineData("interpreter")]
    [InlineData("csharp")]
    public void Gives_one_row_a_case_in_order(string target)
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, """
            run 4 ms
            sweep d in 0 s .. 2.5 ms by 1 ms {
                run 2 * d
                tabulate count(fast), t, first_spike(fast)
            }
            print t
            """, "--target", target);

        Assert.Equal("", result.Error);
        Assert.StartsWith("4 ms\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["d [s],count(fast),t [ms],first_spike(fast) [ms]", "0,0,4,NaN", "0.001,1,6,5", "0.002,1,8,5"],
            File.ReadAllLines(folder.File("out/sweep.csv")));
        XElement.Load(folder.File("out/sweep.svg"));
    }

    [Fact]
    public void A_case_stands_where_the_sweep_stands_and_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, """
            for k in 1..2 {
                run 10 ms
                sweep x in 0 .. 1 by 1 {
                    run 10 ms
                    print "case", k, x, count(fast)
                }
                print "after", k, count(fast)
            }
            """);

        Assert.Equal("", result.Error);
        Assert.Equal(
            ["case 1 0 4", "case 1 1 4", "after 1 2", "case 2 0 6", "case 2 1 6", "after 2 4"],
            result.Output.Split('\n')[..6]);
    }

    [Fact]
    public void Nested_sweeps_have_a_column_for_each_variable()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, """
            sweep a in 1 .. 2 by 1 {
                run a * 10 ms
                sweep b in 0 .. 0.3 by 0.1 {
                    run 100 * b * 1 ms
                    tabulate a + b, count(fast)
                }
                tabulate count(fast)
            }
            """);

        Assert.Equal("", result.Error);
        Assert.Equal(
            ["a,b,a + b,count(fast)", "1,0,1,2", "1,0.1,1.1,4", "1,0.2,1.2,6", "1,0.3,1.3,8", "2,0,2,4", "2,0.1,2.1,6", "2,0.2,2.2,8", "2,0.3,2.3,10"],
            File.ReadAllLines(folder.File("out/sweep.csv")));
        Assert.Equal(["a,count(fast)", "1,2", "2,4"], File.ReadAllLines(folder.File("out/sweep-2.csv")));
        Assert.Contains("a = 2", File.ReadAllText(folder.File("out/sweep.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_expectation_names_the_case_in_which_it_failed()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, """
            sweep T in 10 ms .. 30 ms by 10 ms {
                run T
                expect count(fast) over 0 s .. T < 5
            }
            """);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("expectation failed: count(fast) over 0 s .. T < 5 at T = 30 ms (measured 6)", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("T = 20 ms", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_holds_the_table()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, "sweep d in 4 ms .. 5 ms by 1 ms {\nrun d\ntabulate first_spike(fast)\n}", "--summary", "json");

        using var summary = JsonDocument.Parse(result.Output);
        var table = summary.RootElement.GetProperty("sweeps")[0];
        Assert.Equal(["d [ms]", "first_spike(fast) [ms]"], table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal("[[4,null],[5,5]]", JsonSerializer.Serialize(table.GetProperty("rows")));
    }

    [Theory]
    [InlineData("let d = 0 ms\nsweep x in 0 ms .. 5 ms by d { run 1 ms }", "NL4540")]
    [InlineData("sweep x in 0 .. 1 by 1e-9 { run 1 ms }", "NL4540")]
    [InlineData("sweep x in 5 .. 1 by 0 { run 1 ms }", "NL4017")]
    public void What_has_no_cases_or_too_many_is_refused(string statements, string code)
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, statements);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error " + code, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_breaks_stops_the_experiment_and_leaves_the_rows_of_the_others()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("bad.nl", """
            cell Grows {
                param factor = 1
                state x = 1
                update { x = x * factor }
            }
            circuit Net { step 1 ms population p : Grows[1] }
            experiment E for Net {
                sweep f in 1 .. 1e9 by 1e9 - 1 {
                    set p.factor = f
                    run 10 ms
                    tabulate x of p
                }
                print "never"
            }
            """);

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error NL6101", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("never", result.Output, StringComparison.Ordinal);
        Assert.Equal(["f,x of p", "1,1"], File.ReadAllLines(folder.File("out/sweep.csv")));
    }

    private static CliResult Run(TemporaryFolder folder, string statements, params string[] options)
    {
        var file = folder.Write("clock.nl", Programs.WithExperiment(statements));
        return CliRunner.Run(["run", file, "--out", folder.File("out"), .. options.Contains("--target") ? options : [.. options, "--target", "interpreter"]]);
    }
}
