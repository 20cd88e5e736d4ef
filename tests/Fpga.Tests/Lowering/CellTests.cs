namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>What single cells do on the core.</summary>
public sealed class CellTests
{
    /// <summary>40 cells for 5 s at 20 Hz: 4000 spikes, with a standard deviation of 63.</summary>
    /// <summary>A receptor of a connection without synapses gets nothing, and says nothing.</summary>
    [Fact]
    public void A_receptor_without_synapses_stays_at_zero()
    {
        var program = Fixture.Compile("""
            cell C {
                state v = 1 mV
                state g = 0 mV
                v' = (g - v) / (10 ms)
                g' = -g / (5 ms)
                spike when v >= 20 mV { v = 0 mV }
            }
            circuit N {
                step 0.5 ms
                population c : C[2]
                connect c -> c.g  weight -1.5 mV  delay 1 ms  by probability(0)
            }
            experiment E for N { run 10 ms }
            """);
        var (v, g) = (new double[2], new double[2]);
        using var simulation = Fixture.Run(program);
        simulation.Read(0, "v", v);
        simulation.Read(0, "g", g);
        Assert.All(g, value => Assert.Equal(0, value));

        // exp(-1).
        Assert.All(v, value => Assert.InRange(value, 0.367, 0.369));
    }

    [Fact]
    public void A_draw_that_is_compared_with_one_spikes_at_its_rate()
    {
        var spikes = Count("""
            cell C {
                param rate = 20 Hz
                spike when bernoulli(rate * dt) == 1
            }
            circuit N { step 0.5 ms  population c : C[40] }
            experiment E for N { seed 1  run 5 s }
            """, "c");
        Assert.InRange(spikes, 4000 - 250, 4000 + 250);
    }

    /// <summary>Three inputs of one unit with periods of 2, 3 and 5 ms: all three come every 30 ms, of which 1 s has 33.</summary>
    [Fact]
    public void What_arrives_is_compared_in_its_own_units()
    {
        var spikes = Count("""
            cell Told {
                param period = 2 ms
                state left = 0
                update { left -= 1 }
                spike when left <= 0 { left += round(period / dt) }
            }
            cell All {
                input n : real
                spike when n > 2.5
            }
            circuit N {
                step 0.5 ms
                population a : Told[3] { period = if i == 0 then 2 ms else if i == 1 then 3 ms else 5 ms }
                population c : All[1]
                connect a -> c.n  weight 1.3  delay 1 ms  by probability(100%)
            }
            experiment E for N { seed 1  run 1 s }
            """.Replace("n > 2.5", "n > 2.5 * 1.3", StringComparison.Ordinal), "c");
        Assert.InRange(spikes, 33, 34);
    }

    /// <summary>0.0317 mV in a step of 0.1 ms to 10 mV: 316 steps. A unit of the state would be 0.00098 mV, and 32 of them make it 320.</summary>
    [Fact]
    public void An_integrator_keeps_the_digits_of_its_drive()
    {
        var spikes = Count("""
            cell C {
                state v = 0 mV
                v' = 0.3170 mV/ms
                spike when v >= 10 mV { v -= 10 mV }
            }
            circuit N { step 0.1 ms  population c : C[1] }
            experiment E for N { seed 1  run 10 s }
            """, "c");
        Assert.InRange(spikes, 316, 318);
    }

    /// <summary>exp(-0.1) = 0.904837 after 10 s of 100 s, in which a step of 0.1 ms takes a millionth: a unit of 16 bits is 61 times as much. With every spike a tenth is added.</summary>
    [Fact]
    public void A_state_that_hardly_moves_in_a_step_is_kept_in_two_variables()
    {
        var program = Fixture.Compile("""
            cell C {
                state slow = 1
                state late = 1
                state v = 0
                slow' = -slow / 100 s
                late' = (slow - late) / 50 s
                v' = 1 / 1 s
                spike when v >= 4 { v = 0  slow += 0.1 }
            }
            circuit N { step 0.1 ms  population c : C[2] }
            experiment E for N { seed 1  record slow of c every 100 ms  record late of c every 100 ms  run 10.1 s }
            """);
        Assert.Equal(["slow.rest", "late.rest"], program.Result.Formats[0].Where(f => f.Slot.EndsWith(".rest", StringComparison.Ordinal)).Select(f => f.Slot));
        using var core = Fixture.Run(program);
        var slow = core.Trace(0).Values;
        Assert.Equal(2, core.SpikeCount(0, "spike") / 2);
        Assert.InRange(slow[2 * 35], Math.Exp(-0.035) - 0.0005, Math.Exp(-0.035) + 0.0005);
        var after = ((((Math.Exp(-0.04) + 0.1) * Math.Exp(-0.04)) + 0.1) * Math.Exp(-0.02));
        Assert.InRange(slow[2 * 100], after - 0.001, after + 0.001);
        Assert.InRange(core.Trace(1).Values[^1] - Assert.IsType<Compiler.Execution.TraceData>(program.Profile.Traces[1]).Values[^1], -0.0005, 0.0005);
    }

    private static int Count(string text, string population)
    {
        var program = Fixture.Interpreted(text);
        var index = program.Source.Module.Populations.ToList().FindIndex(p => p.Name == population);
        return (int)Fixture.Run(program).SpikeCount(index, "spike");
    }
}
