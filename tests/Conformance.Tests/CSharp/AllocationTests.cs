using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Llvm;

namespace NeuroLang.Conformance.Tests.CSharp;

/// <summary>A step of generated C#, or of code that LLVM made, leaves nothing to the garbage collector, with recorders and without.</summary>
public sealed class AllocationTests
{
    private const string Synapses = """
        synapse Stdp {
            param tau = 20 ms
            state w = 0.2 mV where w >= 0 mV and w <= 0.4 mV
            state a = 0   state b = 0
            a' = -a / tau
            b' = -b / tau
            on pre { send w   a += 0.01   w += b * 1 mV   post.g -= 0.01 mV }
            on post { b -= 0.01   w += a * 1 mV }
            every 5 ms {
                w *= 1 + 0.01 * tanh(1 - incoming.sum(w) / 10 mV)
                prune when bernoulli(0.001) == 1
                grow when bernoulli(0.01) == 1
            }
        }
        synapse Unbounded { state w = 0.1 mV   state s = 0   s' = (post.v + 50 mV) / 10 mV / (50 ms)   on pre { send w   w *= 1 + 0.001 * normal() } }
        synapse Gap { drive 0.001 * (pre.v - post.v) }

        """;

    [Theory]
    [InlineData("", "")]
    [InlineData("", "", "delay 1 ms by probability(10%) procedural", "delay uniform(0 ms, 3 ms) by outdegree(40) no multapses procedural")]
    [InlineData("", "", "delay 0.1 ms * mod(j, 20) by poisson(0.1) procedural", "by probability(0.2 * exp(-abs(i - j) / 100)) procedural")]
    [InlineData("", "record spikes of all   record v of exc[0..9] every 0.2 ms")]
    [InlineData("state place = 0   update { place = own.rank(v) + own.sum(g / 1 mV) }", "")]
    [InlineData("", "", "delay uniform(0 ms, 3 ms) by probability(10%) via Stdp", "delay axonal 1 ms dendritic 2 ms by all_to_all via Stdp")]
    [InlineData("", "", "delay dendritic uniform(0 ms, 3 ms) by probability(20%) via Unbounded")]
    [InlineData("", "record I of inh[0] every 1 ms", "delay 1 ms by probability(10%)", "connect exc -> all.I via Gap delay 1 ms by probability(5%)\n connect inh -> inh.I via Gap")]
    public void StepsAllocateNothing(string members, string recordings, string excitatory = "delay 1 ms by probability(10%)", string inhibitory = "delay uniform(0 ms, 3 ms) by indegree(10)")
    {
        var text = Synapses + $$"""
            cell Lif {
                param tau = 20 ms
                input I : mV
                state v = -49 mV
                state g = 0 mV
                v' = (I + g - (v + 49 mV)) / tau + 0.3 mV * xi / tau^0.5
                g' = -g / (5 ms)
                spike when v > -50 mV refractory 5 ms hold v { v = -60 mV + normal(0 mV, 1 mV) }
                every 1 ms { g += 0.01 mV }
                {{members}}
            }
            circuit Net {
                population exc : Lif[300] { v = uniform(-60 mV, -50 mV) }
                population inh : Lif[100] { v = uniform(-60 mV, -50 mV)  tau = uniform(10 ms, 20 ms) }
                group all = exc, inh
                {{Connection("exc -> all.g", "1.62 mV", excitatory)}}
                {{Connection("inh -> all.g", "-9 mV * uniform(0.9, 1.1)", inhibitory)}}
            }
            experiment Run for Net {
                {{recordings}}
                run 1 s
            }
            """;
        var compilation = Compilation.Create(new SourceText("net.nl", text), new NoImports());
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments.Single(), null, LoweringOptions.Default, diagnostics);
        Assert.NotNull(lowered);
        foreach (var target in LlvmTargets.Available.TakeLast(1).Prepend(new CSharpSimulationFactory()))
        {
            var bytes = Allocation.Least(() =>
            {
                using var simulation = (CSharpSimulation)target.Create(lowered.Kernels(), 42, SimulationOptions.Default);
                simulation.Run(2000, CancellationToken.None);
                var allocated = Allocation.Of(() => simulation.Generated.Run(2000));
                Assert.All(simulation.Generated.Projections.Where(p => p.Plan.Synapse is null), p => Assert.Equal(p.Plan.IsProcedural, p.Bytes == 0));
                Assert.InRange(simulation.SpikeCount(0, "spike"), 100, 100_000);
                return allocated;
            });
            Assert.Equal(0, bytes);
        }
    }

    // A synapse with a model has its own weight; a whole connection stands as it is.
    private static string Connection(string ends, string weight, string clauses) =>
        clauses.StartsWith("connect", StringComparison.Ordinal) ? clauses
        : clauses.Contains(" via ", StringComparison.Ordinal) ? $"connect {ends} {clauses}"
        : $"connect {ends} weight {weight} {clauses}";
}
