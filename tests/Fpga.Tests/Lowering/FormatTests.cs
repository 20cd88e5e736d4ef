using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Formats that the program gives: they are used, they change what the core computes, and the reason that the report prints says whose they are.</summary>
public sealed class FormatTests
{
    private const string Rest = "1 mV";

    [Fact]
    public void The_program_chooses_bits_and_rounding()
    {
        var given = Program("fixed(5.10, stochastic)");
        var format = Assert.Single(given.Result.Formats[0], f => f.Slot == "v");
        Assert.Equal(10, format.FractionBits);
        Assert.Equal(RoundingMode.Stochastic, format.Rounding);
        Assert.StartsWith("by the program, fixed(5.10, stochastic)", format.Reason, StringComparison.Ordinal);

        // Without a rounding the analysis chooses one for these bits.
        var open = Assert.Single(Program("fixed(5.10)").Result.Formats[0], f => f.Slot == "v");
        Assert.Equal((10, RoundingMode.Stochastic), (open.FractionBits, open.Rounding));
        Assert.StartsWith("by the program, fixed(5.10); stochastic rounding, as the dead zone", open.Reason, StringComparison.Ordinal);
        Assert.Equal(RoundingMode.Nearest, Assert.Single(Program("fixed(1.14)").Result.Formats[0], f => f.Slot == "v").Rounding);
    }

    /// <summary>
    /// v starts 1 mV below where it rests, which is 1024 units, and goes 1 - exp(-1/100) = 0.00995 of the way in each step. By hand: nearest stands still where that is half a unit or less, 50 units away; floor where it is less than a
    /// whole one, 100 units away; stochastic comes to the end.
    /// </summary>
    [Theory]
    [InlineData("nearest", -0.0489, 0.001)]
    [InlineData("floor", -0.0977, 0.002)]
    [InlineData("stochastic", 0, 0.02)]
    public void Rounding_decides_where_a_state_stands_still(string rounding, double distance, double tolerance)
    {
        var program = Program($"fixed(5.10, {rounding})");
        var cells = new double[64];
        Fixture.Run(program).Read(0, "v", cells);
        Assert.InRange(cells.Average() - 1, distance - tolerance, distance + tolerance);
    }

    [Fact]
    public void Other_targets_do_not_ask()
    {
        var (given, plain) = (Program("fixed(5.10, floor)"), Program("real"));
        var (a, b) = (new double[64], new double[64]);
        Fixture.Interpret(given).Read(0, "v", a);
        Fixture.Interpret(plain).Read(0, "v", b);
        Assert.Equal(b, a);
    }

    [Fact]
    public void A_synapse_has_formats_too()
    {
        var program = Fixture.Compile("""
            cell Told {
                input I : real
                state left = 5
                update { left -= 1 }
                spike when left <= 0 { left += 7 }
            }
            synapse Rule {
                state w : fixed(2.13, floor) = 0.5 where w in 0 .. 1
                state x : fixed(3.12) = 0
                x' = -x / (10 ms)
                on pre { send w  x += 1 }
                on post { w += 0.01 * x }
            }
            circuit N {
                step 0.5 ms
                population a : Told[2]
                population b : Told[2]
                connect a -> b.I  delay 1 ms  via Rule()
            }
            experiment E for N { run 100 ms }
            """);
        var weight = Assert.Single(Assert.Single(program.Result.Learnt).Variables);
        Assert.Equal((13, RoundingMode.Floor), (weight.FractionBits, weight.Rounding));
        Assert.StartsWith("by the program", weight.Reason, StringComparison.Ordinal);
        Assert.All(program.Result.Learnt[0].Traces, t => Assert.Equal(12, t.Format.FractionBits));
    }

    private static Execution.FpgaProgram Program(string type) => Fixture.Compile($$"""
        cell Slow {
            state v : {{(type == "real" ? "mV" : type)}} = 0 mV
            v' = ({{Rest}} - v) / (10 ms)
        }
        circuit N {
            step 0.1 ms
            population a : Slow[64]
        }
        experiment E for N { run 200 ms }
        """);
}
