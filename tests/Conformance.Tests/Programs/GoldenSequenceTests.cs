using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Traces that another simulator (NEST) gives, sample by sample.</summary>
public sealed class GoldenSequenceTests
{
    /// <summary>
    /// A leaky integrate-and-fire cell (tau 10 ms, C 250 pF, threshold -55 mV, reset -70 mV, dead time 2 ms) under 1000 pA from 0.2 ms on.
    /// It spikes at 5 ms; 21 samples from 5.0 to 7.0 ms are at the reset. Four decimals, as published.
    /// </summary>
    [Theory]
    [InlineData(true, Precision.Float64)]
    [InlineData(true, Precision.Float32)]
    [InlineData(false, Precision.Float64)]
    [InlineData(false, Precision.Float32)]
    public void MembraneUnderConstantCurrent(bool interpreted, Precision precision)
    {
        const string Text = """
            cell Lif {
                state v = -70 mV
                state current = 0 pA
                v' = -(v + 70 mV) / (10 ms) + current / (250 pF)
                spike when v >= -55 mV refractory 2 ms hold v { v = -70 mV }
                at 0.2 ms { current = 1000 pA }
            }
            circuit One {
                step 0.1 ms
                population n : Lif[1]
            }
            experiment Trace for One {
                record v of n every 0.1 ms
                run 8 ms
            }
            """;
        var compilation = Compilation.Create(new SourceText("lif.nl", Text), new NoImports());
        var lowered = compilation.Lower(compilation.Program.Experiments.Single(), null, new LoweringOptions(Precision: precision), new DiagnosticBag());
        Assert.NotNull(lowered);
        using var simulation = interpreted
            ? new InterpreterFactory().Create(lowered.Module, 1, SimulationOptions.Default)
            : new CSharpSimulationFactory().Create(lowered.Kernels(), 1, SimulationOptions.Default);
        simulation.Run(80, CancellationToken.None);
        var v = simulation.Trace(0).Values;
        (double Time, double Volts)[] published = [(0.2, -70), (0.3, -69.602), (0.4, -69.2079), (0.5, -68.8178), (1.0, -66.9247), (4.9, -55.0001), (7.1, -69.602)];
        Assert.All(published, p => Assert.Equal(p.Volts, v[(int)Math.Round(p.Time * 10)], 1e-4));
        Assert.All(Enumerable.Range(50, 21), k => Assert.Equal(-70, v[k]));
        Assert.Equal(1, simulation.SpikeCount(0, "spike"));
    }
}
