using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Emission;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Standalone;

/// <summary>Makes libraries of native code that need nothing but the C library: a program's kernels, and an engine that steps the network of an image.</summary>
public sealed class NativeLibraryBuilder
{
    private readonly IrModule _kernels;
    private readonly byte[] _stateFingerprint;

    /// <summary>A builder for a program. <see cref="LlvmLibrary.Load"/> comes first.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="stateFingerprint">What states of the program are bound to: 32 bytes.</param>
    public NativeLibraryBuilder(IrModule kernels, byte[] stateFingerprint)
    {
        _kernels = kernels;
        _stateFingerprint = stateFingerprint;
    }

    /// <summary>How many synapses of one procedural connection are drawn for an image at most.</summary>
    internal long MostDrawn { get; init; } = int.MaxValue;

    /// <summary>An object file that exports the functions of the header and nothing else.</summary>
    /// <param name="machine">The machine it is for.</param>
    /// <param name="vectorBits">Bits of the vectors of kernels over cells; null for those of the machine, 0 for one cell at a time.</param>
    /// <param name="trap">Whether a run stops at a state that is not finite.</param>
    /// <exception cref="LlvmException">LLVM refuses what it was given, which is a fault of this library.</exception>
    public byte[] Object(MachineChoice machine, int? vectorBits = null, bool trap = true)
    {
        var emitted = LlvmEmitter.Emit(_kernels, vectorBits ?? machine.VectorBits);
        var (plan, _) = EnginePlan.Of(_kernels, emitted, _stateFingerprint, trap);
        return CodeGenerator.Library(emitted.Text + "\n" + LibraryModule.Print(_kernels, plan), EngineSource.For(machine), _kernels.Name, LibraryModule.Exports(_kernels), machine);
    }

    /// <summary>The C header of what the object file exports.</summary>
    public string Header() => HeaderWriter.Print(_kernels);

    /// <summary>Writes the image of a network, which libraries of this program read on every machine.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="simulation">The network: built, and not run yet.</param>
    /// <exception cref="ImageTooLargeException">A procedural connection has more synapses than an image can hold.</exception>
    public void WriteImage(Stream stream, Simulation simulation)
    {
        var (_, fingerprint) = EnginePlan.Of(_kernels, LlvmEmitter.Emit(_kernels, 0), _stateFingerprint);
        NetworkImage.Write(stream, _kernels, simulation, fingerprint, MostDrawn);
    }
}
