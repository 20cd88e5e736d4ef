using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm;

namespace NeuroLang.Conformance.Tests.Llvm.Baselines;

/// <summary>
/// What a change does to LLVM IR, for programs that between them have every kind of kernel. The text is the same on every machine and needs no libLLVM.
/// </summary>
public sealed class LlvmBaselineTests
{
    /// <summary>Start values, a guard, draws in a step and of synapses, an edge event, an aggregate, a timed handler, a <c>set</c>, plastic synapses with a drive.</summary>
    private const string Everything = """
        cell Cell {
            param tau = 20 ms where tau > 0 ms
            tunable param gain = 1
            state v = uniform(-1 mV, 1 mV)
            input I : mV/ms
            v' = I - gain * (v - own.mean(v)) / tau + 0.1 mV * xi / tau^0.5
            spike when v rises through 10 mV refractory 2 ms hold v { v = 0 mV }
            every 1 ms { v += 0.1 mV }
        }

        synapse Plastic {
            state w = 1 mV
            state a = 0
            a' = -a / 10 ms
            on pre { if uniform(0, 1) < 0.5 { send w }  w -= 0.01 mV }
            on post { w += 0.01 mV * a  a += 1 }
        }

        circuit Net {
            step 0.1 ms
            population a : Cell[70] { tau = normal(20 ms, 2 ms) min 1 ms }
            population b : Cell[3] { tau = 10 ms }
            connect a -> a.v weight 0.1 mV * (1 + i) delay uniform(0 ms, 2 ms) by probability(20%) where i != j
            connect a -> b.I via Slow delay 0.5 ms
            connect a -> b.v via Plastic delay 1 ms
            connect a -> b.I via Driven delay 1 ms
        }

        synapse Slow {
            state w = 0.1 mV/ms
            on pre { send w }
        }

        synapse Driven {
            state w = 0.1 mV/ms
            drive w * 0.5
        }

        experiment Run for Net {
            run 1 ms
            set a.gain = 2
            run 1 ms
        }
        """;

    public static TheoryData<string, Precision> Programs => new()
    {
        { "examples/cuba/cuba.nl", Precision.Float32 },
        { "examples/hodgkin_huxley/hodgkin_huxley.nl", Precision.Float64 },
        { "everything", Precision.Float32 },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void IrIsUnchanged(string program, Precision precision)
    {
        var text = program == "everything" ? Everything : File.ReadAllText(Path.Combine(RepositoryFolder.Path, program)).Replace("\r\n", "\n", StringComparison.Ordinal);
        var compilation = Compilation.Create(new SourceText(Path.ChangeExtension(Path.GetFileName(program), ".nl"), text), new NoImports());
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments.FirstOrDefault(), null, new LoweringOptions(Precision: precision), diagnostics);
        Assert.True(lowered is not null, string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable())));
        Baseline.Verify(Path.GetFileNameWithoutExtension(program), NativeCode.Ir(lowered.Kernels(), 256));
    }
}
