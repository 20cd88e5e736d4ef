using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Lengths of the programs of standard cells, as docs/fpga/lowering.md promises them.</summary>
public sealed class InstructionCountTests
{
    private const string Delta = """
        cell C {
            state v = 0 mV
            v' = -v / (20 ms)
            spike when v >= 20 mV { v = 0 mV }
        }
        """;

    private const string Current = """
        cell C {
            state v = -65 mV
            state g = 0 pA
            v' = (-65 mV - v) / (20 ms) + g / 200 pF + 190 pA / 200 pF
            g' = -g / (5 ms)
            spike when v >= -50 mV  refractory 2 ms hold v { v = -60 mV }
        }
        """;

    private const string TwoReceptors = """
        cell C {
            state v = -60 mV
            state g = 0 mV
            state g_i = 0 mV
            v' = (g + g_i - (v + 49 mV)) / (20 ms)
            g' = -g / (5 ms)
            g_i' = -g_i / (10 ms)
            spike when v > -50 mV  refractory 5 ms hold v { v = -60 mV }
        }
        """;

    private const string Izhikevich = """
        cell C {
            input g : mV/ms
            state v = -65 mV
            state u = -13 mV/ms
            method euler
            v' = 0.04 kHz/mV * v^2 + 5 kHz * v + 140 mV/ms - u + 10 mV/ms + g
            u' = 0.02 kHz * (0.2 kHz * v - u)
            spike when v >= 30 mV {
                v = -65 mV
                u += 8 mV/ms
            }
        }
        """;

    private const string AdEx = """
        cell C {
            input g : pA
            state v = -70 mV
            state w = 0 pA
            method euler
            let u = min(v, 0 mV)
            v' = (30 nS * (-70 mV - u) + 60 pA * exp((u + 50 mV) / 2 mV) - w + 800 pA + g) / 281 pF
            w' = (4 nS * (u + 70 mV) - w) / (144 ms)
            spike when v >= 0 mV {
                v = -70 mV
                w += 80 pA
            }
        }
        """;

    private const string HodgkinHuxley = """
        cell C {
            fn alpha_m(u : mV) : kHz = 1 kHz / exprel(-(u + 40 mV) / 10 mV)
            fn beta_m(u : mV) : kHz = 4 kHz * exp(-(u + 65 mV) / 18 mV)
            fn alpha_h(u : mV) : kHz = 0.07 kHz * exp(-(u + 65 mV) / 20 mV)
            fn beta_h(u : mV) : kHz = 1 kHz * sigmoid((u + 35 mV) / 10 mV)
            fn alpha_n(u : mV) : kHz = 0.1 kHz / exprel(-(u + 55 mV) / 10 mV)
            fn beta_n(u : mV) : kHz = 0.125 kHz * exp(-(u + 65 mV) / 80 mV)
            state v = -65 mV
            state m = alpha_m(v) / (alpha_m(v) + beta_m(v))
            state h = alpha_h(v) / (alpha_h(v) + beta_h(v))
            state n = alpha_n(v) / (alpha_n(v) + beta_n(v))
            v' = (120 mS/cm^2 * m^3 * h * (50 mV - v) + 36 mS/cm^2 * n^4 * (-77 mV - v) + 0.3 mS/cm^2 * (-54.387 mV - v) + 10 uA/cm^2) / 1 uF/cm^2
            m' = alpha_m(v) * (1 - m) - beta_m(v) * m
            h' = alpha_h(v) * (1 - h) - beta_h(v) * h
            n' = alpha_n(v) * (1 - n) - beta_n(v) * n
            spike when v rises through 0 mV
        }
        """;

    [Theory]
    [InlineData("delta", Delta, "v", "mV", 6)]
    [InlineData("current", Current, "g", "pA", 10)]
    [InlineData("two receptors", TwoReceptors, "g", "mV", 12)]
    [InlineData("Izhikevich", Izhikevich, "g", "mV/ms", 11)]
    [InlineData("AdEx", AdEx, "g", "pA", 13)]
    [InlineData("Hodgkin-Huxley", HodgkinHuxley, null, null, 28)]
    public void No_longer_than_promised(string what, string cell, string? target, string? unit, int most)
    {
        var program = Fixture.Compile(cell + "\n" + Circuit(target, unit));
        var population = program.Result.Program.Populations[0];
        Assert.True(population.Length <= most, $"{what}: {population.Length} instructions");
        Assert.Null(BytecodeVerifier.Check(program.Result.Program));
    }

    private static string Circuit(string? target, string? unit) => $$"""
        circuit N {
            step 0.1 ms
            population c : C[4]
        {{(target is null ? "" : $"    connect c -> c.{target} weight 2 {unit} delay 1 ms by all_to_all")}}
        {{(target == "g" && unit == "mV" ? "    connect c -> c.g_i weight -1 mV delay 1 ms by all_to_all" : "")}}
        }
        experiment E for N { seed 1
            run 200 ms
        }
        """;
}
