using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>
/// The header of a library, for a program with all that a header names. Beside <c>header.verified.h</c>, where it differs, stands <c>header.received.h</c>; with the environment
/// variable <c>NEUROLANG_ACCEPT=1</c> it replaces the committed one.
/// </summary>
public sealed class NativeHeaderTests
{
    private const string Program = """
        cell Cell {
            tunable param I = 300 pA
            param C = 200 pF
            state v = -70 mV
            state n : int = 0
            v' = I / C
            spike when v > -50 mV refractory 2 ms { v = -70 mV  n += 1 }
            event burst when n > 10
        }

        synapse Plastic {
            state w = 1 mV
            state trace = 0
            trace' = -trace / 20 ms
            on pre { send w  trace += 1 }
            on post { w += trace * 0.1 mV   w = clip(w, 0 mV, 5 mV) }
        }

        circuit Net {
            step 0.1 ms
            in volley : spikes[6]
            in current : pA[2]
            population exc : Cell[10]
            connect volley -> exc.v weight 1 mV delay 1 ms
            connect exc -> exc.v weight 1 mV by probability(10%) called ring
            connect exc -> exc.v via Plastic by probability(10%) called plastic
        }
        """;

    [Fact]
    public void TheHeaderIsTheCommittedOne()
    {
        var compilation = Compilation.Create(new SourceText("net.nl", Program), new NoImports(), new InlineFiles([]));
        var lowered = compilation.Lower(null, compilation.Program.Circuits[0], LoweringOptions.Default, new DiagnosticBag());
        Assert.True(lowered is not null, string.Join("\n", compilation.Diagnostics));
        var header = new NativeLibraryBuilder(lowered.Kernels(), lowered.Fingerprint()).Header();
        var verified = RepositoryFolder.At("tests", "Conformance.Tests", "Native", "header.verified.h");
        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        File.Delete(received);
        if (!File.Exists(verified) || File.ReadAllText(verified) != header)
        {
            File.WriteAllText(Environment.GetEnvironmentVariable("NEUROLANG_ACCEPT") == "1" ? verified : received, header);
        }

        Assert.Equal(File.ReadAllText(verified), header);
    }
}
