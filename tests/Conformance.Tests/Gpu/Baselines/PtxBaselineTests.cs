using NeuroLang.Llvm.Gpu;
using NeuroLang.Tests;

namespace NeuroLang.Conformance.Tests.Gpu.Baselines;

/// <summary>What a change does to PTX, for programs that between them have every kind of kernel. The text is the same on every machine with the same version of libLLVM.</summary>
[RequiresLlvm]
public sealed class PtxBaselineTests
{
    /// <summary>A draw, an edge event, a delay; and plastic synapses with a drive.</summary>
    private const string Plastic = """
        cell Cell {
            state v = uniform(-1 mV, 1 mV)
            input I : mV/ms
            v' = I - v / 20 ms + 0.1 mV * xi / (20 ms)^0.5
            spike when v rises through 10 mV { v = 0 mV }
        }

        synapse Stdp {
            state w = 0.1 mV where w in 0 mV .. 1 mV
            state a = 0
            a' = -a / 10 ms
            on pre { send w  w -= 0.01 mV }
            on post { w += 0.01 mV * a  a += 1 }
        }

        synapse Gap {
            param g = 10 Hz
            drive g * (pre.v - post.v)
        }

        circuit Net {
            step 0.1 ms
            population a : Cell[70]
            connect a -> a.v via Stdp delay axonal 1 ms dendritic 0.5 ms by probability(20%)
            connect a -> a.I via Gap by one_to_one
        }

        experiment Run for Net { run 1 ms }
        """;

    [Fact]
    public void PtxIsUnchanged() => Baseline.Verify("plastic", PtxCode.Make(PtxTests.Kernels(Plastic), PtxCode.DefaultArchitecture));
}
