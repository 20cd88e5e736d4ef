using System.Diagnostics;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Llvm;
using NeuroLang.Interpreter;
using NeuroLang.Runtime.Threads;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Networks whose cells are divided among threads: the interpreter's bits for any number of threads, and so for any length of slices, which follows from the delays.</summary>
public sealed class ThreadTests
{
    private const string Cells = """
        cell Lif {
            param tau = uniform(10 ms, 30 ms)
            state v = uniform(-60 mV, -50 mV)
            state g = 0 mV
            state drive = 0 mV
            v' = (g - (v + 49 mV)) / tau + drive / dt + 0.2 mV * xi / tau^0.5
            g' = -g / (5 ms)
            update { drive = 0.05 mV * poisson(0.4) }
            event burst when g rises through 4 mV { g -= 1 mV }
            spike when v > -50 mV refractory 1 ms hold v { v = -60 mV + normal(0 mV, 1 mV) }
        }
        /// Pair-based, with traces that are kept in the cells of either side, and noise on the weight.
        synapse Stdp {
            param w_max : target
            state w : target = 0.4 mV where w >= 0 mV
            state a_pre = 0   state a_post = 0
            a_pre' = -a_pre / (20 ms)
            a_post' = -a_post / (15 ms)
            on pre { send w   a_pre += 0.1   w = clip(w + a_post * w_max * uniform(0, 1), 0 mV, w_max) }
            on post { a_post -= 0.1   w = clip(w + a_pre * w_max, 0 mV, w_max) }
        }
        /// Traces of its own, a constant of the presynaptic cell, a variable of the postsynaptic one, and statements in time.
        synapse Voltage {
            state w = 0.3 mV where w >= 0 mV
            state x = 0
            x' = -x / (50 ms)
            on pre { send clip(w * (1 - x) * (1 + pre.tau / (100 ms)), 0 mV, 3 mV)   x += 0.4 * (1 - x) }
            on post { w = min(w + 0.01 * (post.g + 1 mV), 2 mV) }
            every 4 ms { w = 0.99 * w }
        }
        synapse Other {
            state w : target = 1 mV
            on pre.other { send w }
        }
        /// Nothing ends at these, so threads may step them ahead of the others.
        cell Source {
            param p = uniform(0, 0.02)
            state x = 0
            x' = -x / (10 ms)
            event other when x rises through 1.5 { x -= 1 }
            spike when uniform(0, 1) < p { x += 1 }
        }
        cell Quiet {
            state v = -60 mV
            state g = 0 mV
            v' = (g - (v + 60 mV)) / (10 ms)
            g' = -g / (3 ms)
            at 5 ms { v += 2 mV }
            every 3 ms { g += uniform(0 mV, 1 mV) }
            spike when v > -58 mV { v = -60 mV }
        }

        """;

    // Delays of 0 and 1.5 ms make slices of 1 and 16 steps; weights and delays of their own, dense rows, rows of bits, some with several synapses between two cells, rows of views, 32-bit indices and lesions are among them, and sources without delays
    // beside connections with one.
    public static TheoryData<string> Connections =>
    [
        "connect a -> all.g weight 1 mV by probability(5%)\n connect b -> all.g weight -2 mV delay 0.3 ms by indegree(7)",
        "connect a -> all.g weight uniform(0 mV, 1 mV) delay 1.5 ms by probability(5%)\n connect b -> a.g weight -0.1 mV delay 2 ms by all_to_all",
        "connect a -> all.g weight normal(0.5 mV, 0.2 mV) delay uniform(0.2 ms, 4 ms) by total(3000)\n connect a -> b.g weight 1 mV delay 0.4 ms by outdegree(9)",
        "connect a -> all.g weight 0.05 mV delay 1.5 ms by indegree(150)\n connect b[10..90] -> a[64..299].g weight -0.2 mV delay 0.3 ms by probability(40%)\n connect b -> b.g weight 0.1 mV delay 2 ms by outdegree(70) no multapses",
        "connect a[0..149] -> b.g weight 1 mV delay max(0.1 ms, normal(1 ms, 0.5 ms)) by indegree(20)\n connect b -> a.g weight 0.01 mV * i delay 1 ms by all_to_all no autapses",
        "connect a -> a.g weight 2 mV delay 1 ms by one_to_one\n connect all -> b[3..130].g weight 0.2 mV delay 0.1 ms * mod(i + j, 30) by poisson(0.04)",
        "",
        "connect s -> all.g weight 0.5 mV by probability(5%)\n connect d -> a.g weight 1 mV delay 0.2 ms by outdegree(40)\n connect a -> b.g weight 1 mV delay 1.5 ms by indegree(9)",
        "connect s[20..159] -> a[30..79].g weight uniform(0 mV, 1 mV) via Stdp(w_max = 1 mV) by all_to_all\n connect d[3..60] -> b.g weight 2 mV via Other by probability(20%)",
        "connect s -> a.g weight uniform(0 mV, 1 mV) via Stdp(w_max = 1 mV) by probability(2%)\n connect d -> all.g weight 0.5 mV delay dendritic 0.3 ms via Stdp(w_max = 1 mV) by indegree(8)\n connect a -> b.g weight 1 mV delay 0.7 ms via Voltage by indegree(9)",
        "connect a[10..49] -> a.g weight uniform(0 mV, 1 mV) delay 0.5 ms via Stdp(w_max = 1 mV) by all_to_all\n connect b -> a.g weight -1 mV by indegree(5)",
        "connect a -> all.g weight uniform(0 mV, 1 mV) via Stdp(w_max = 1 mV) by probability(8%)",
        "connect a -> all.g weight 0.5 mV delay axonal uniform(0.2 ms, 3 ms) dendritic uniform(0 ms, 2 ms) via Stdp(w_max = 1 mV) by indegree(20)\n connect b -> a.g weight -1 mV delay 1 ms by indegree(5)",
        "connect a[5..80] -> b[50..149].g weight 0.5 mV delay axonal 1 ms dendritic 0.4 ms via Stdp(w_max = 1 mV) by all_to_all\n connect a -> all.g weight 0.3 mV delay uniform(0.1 ms, 2 ms) via Voltage by probability(6%)",
    ];

    [Theory]
    [MemberData(nameof(Connections))]
    public void ThreadsDoNotChangeABit(string connections) => Compare(connections, isDivided: true);

    [Theory]
    [InlineData("group twice = a[0..149], a[20..199]\n connect twice -> b.g weight uniform(0 mV, 0.5 mV) delay 1.5 ms by indegree(30)")]
    [InlineData("group back = b[100..199], b[0..99]\n connect a -> back.g weight 0.1 mV delay 0.5 ms by outdegree(9)")]
    public void ViewsOutOfOrderTakeOneThread(string connections) => Compare(connections, isDivided: false);

    private static void Compare(string connections, bool isDivided)
    {
        foreach (var (precision, threads, isFixed) in new[] { ("float32", 2, true), ("float64", 3, true), ("float32", 2, false) })
        {
            var text = Cells + $$"""
                circuit Net {
                    step 0.1 ms
                    population a : Lif[300]
                    population b : Quiet[200]
                    population c : Quiet[3]
                    population s : Source[700]
                    population d : Source[70]
                    group all = a, b
                    {{connections}}
                }
                experiment Run for Net {
                    precision {{precision}}
                    record spikes of all
                    record burst of a
                    record spikes of s
                    record other of d
                    record x of s[600..640] every 2.3 ms
                    record v of a[7..250] every 1.7 ms
                    set a.v = uniform(-60 mV, -50 mV)
                    silence a[3..200]
                    clamp b[2..100].v = -59 mV
                    release all
                    run 7 ms
                    clamp s[100..300].x = 2
                    silence d[0..40]
                    run 13 ms
                }
                """;
            foreach (var target in LlvmTargets.Available.TakeLast(1).Prepend(new CSharpSimulationFactory()))
            {
                var program = new ComparedProgram(5, 200, text, []);
                Assert.Null(new Comparison(program, new WithThreads(target, threads, isFixed, isDivided)).Difference());
            }
        }
    }

    // Cell 20 fails a step later than cell 250, which another thread steps in the same slice. Where the cells are sources that are stepped ahead, other cells are a slice behind when it happens,
    // and fail before or after it.
    [Theory]
    [InlineData("", "a", 250)]
    [InlineData("population b : Growing[300] { k = if i == 99 then 1e7 else 1 }\n connect a -> b.g weight 0.01 by probability(10%)\n connect b -> b.g weight 1 delay 20 ms by one_to_one", "a", 250)]
    [InlineData("population b : Growing[300] { k = if i == 99 then 1e39 else 1 }\n connect a -> b.g weight 0.01 by probability(10%)\n connect b -> b.g weight 1 delay 20 ms by one_to_one", "b", 99)]
    [InlineData("population b : Growing[300] { k = if i == 270 then 1e20 else 1 }\n connect a -> b.g weight 0.01 by probability(10%)\n connect b -> b.g weight 1 delay 20 ms by one_to_one", "a", 250)]
    public void TheFailureIsThatOfOneThread(string more, string population, long cell)
    {
        var text = $$"""
            cell Growing {
                param k = 1
                state v = 1
                state g = 0
                g' = -g / (5 ms)
                update { v = v * k }
                spike when v > 1e38
                event large when v > 1e5
            }
            circuit Net {
                step 1 ms
                population a : Growing[1300] { k = if i == 250 then 1e20 else (if i == 20 then 1e13 else 1) }
                {{more}}
            }
            experiment Run for Net {
                record spikes of a
                run 1 s
            }
            """;
        var compilation = Compilation.Create(new SourceText("net.nl", text), new NoImports());
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        var expected = Failure(new InterpreterFactory().Create(lowered.Module, 1, SimulationOptions.Default));
        Assert.Equal((population, cell), (expected.Population, expected.Cell));
        foreach (var target in LlvmTargets.Available.TakeLast(1).Prepend(new CSharpSimulationFactory()))
        {
            Assert.Equal(expected, Failure(new WithThreads(target, 2).Create(lowered.Kernels(), 1, SimulationOptions.Default)));
        }
    }

    private static (string? Population, long Cell, string? Variable, long Step, long Spikes) Failure(ISimulation simulation)
    {
        using (simulation)
        {
            var failure = Assert.Throws<SimulationException>(() => simulation.Run(100, CancellationToken.None));
            return (failure.Population, failure.Cell, failure.Variable, simulation.StepIndex, simulation.SpikeCount(0, "spike"));
        }
    }

    // Where the number is not fixed, a clock that says 25 ms for any steps makes one thread and a team take turns: the network is divided while it runs.
    private sealed class WithThreads(ISimulationFactory target, int threads, bool isFixed = true, bool isDivided = true) : ISimulationFactory
    {
        public string Target => target.Target;

        public ISimulation Create(IrModule module, uint seed, SimulationOptions options)
        {
            var simulation = target.Create(module, seed, options with { Threads = isFixed ? threads : 1 });
            var generated = ((CSharpSimulation)simulation).Generated;
            if (!isFixed)
            {
                var now = 0L;
                generated.LeaveThreadsTo(new ThreadChoice(() => now += Stopwatch.Frequency / 40), threads);
            }

            Assert.Equal(isDivided || !isFixed ? threads : 1, generated.Threads);
            return simulation;
        }
    }
}
