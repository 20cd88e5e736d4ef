using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Gpu;

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

    /// <summary>All examples in both precisions, and the programs that are kept because targets once differed on them.</summary>
    [Fact]
    public void PtxOfAllProgramsIsUnchanged()
    {
        var text = new StringBuilder();
        var examples = PtxTests.Examples.Select(row => ((string)row[0], (Precision)row[1]));
        var kept = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "tests", "Conformance.Tests", "Programs", "Kept"), "*.nl").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(RepositoryFolder.Path, file), Precision.Float32));
        foreach (var (file, precision) in examples.Concat(kept))
        {
            var ptx = PtxTests.Make(file, precision, PtxCode.DefaultArchitecture);
            text.Append(CultureInfo.InvariantCulture, $"{file.Replace('\\', '/')} {precision} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ptx))).AsSpan(0, 16)}\n");
            foreach (var kernel in PtxSummary.Of(ptx))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {kernel}\n");
            }
        }

        Baseline.Verify("programs", text.ToString());
    }
}
