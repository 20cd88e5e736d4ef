using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Conformance.Tests.CSharp;

/// <summary>What a plastic synapse takes: its weight, and the index that finds it.</summary>
public sealed class SynapseMemoryTests
{
    private const int Cells = 500;

    [Theory]
    [InlineData("by all_to_all", 4)]
    [InlineData("by all_to_all", 4, "delay axonal 1 ms dendritic 2 ms")]
    [InlineData("by probability(20%)", 12)]
    public void TracesOfPairStdpAreNotStoredInSynapses(string rule, int bytes, string delay = "delay 1 ms")
    {
        var text = $$"""
            cell Cell { state v = 0   spike when v > 1 { v = 0 } }
            synapse Stdp {
                param tau_pre = 20 ms   param tau_post = 30 ms
                state w = 0.5 where w >= 0 and w <= 1
                state x = 0   state y = 0
                x' = -x / tau_pre
                y' = -y / tau_post
                on pre { send w   x += 0.01   w += y }
                on post { y -= 0.0105   w += x }
            }
            circuit Net {
                step 1 ms
                population p : Cell[{{Cells}}]
                population q : Cell[{{Cells}}]
                connect p -> q.v via Stdp(w = uniform(0, 1)) {{delay}} {{rule}}
            }
            experiment Run for Net { }
            """;
        var compilation = Compilation.Create(new SourceText("net.nl", text), new NoImports());
        var lowered = compilation.Lower(compilation.Program.Experiments.Single(), null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        using var simulation = (CSharpSimulation)new CSharpSimulationFactory().Create(lowered.Kernels(), 42, SimulationOptions.Default);
        var table = Assert.Single(simulation.Generated.Projections[0].Tables);
        Assert.InRange(table.Count, Cells * Cells / 6, Cells * Cells);

        // Traces, stamps and row starts are kept once a cell.
        Assert.InRange((double)table.Bytes, 4.0 * table.Count, ((double)bytes * table.Count) + (100 * Cells));
        Assert.True(table.SlotIndex("w") >= 0);
        Assert.True(table.SlotIndex("x") < 0);
        Assert.True(table.SlotIndex("y") < 0);
    }
}
