using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Planning;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Execution;

/// <summary>A program compiled to machine code in this process, of which any number of networks can be built.</summary>
public sealed class LlvmProgram
{
    private readonly LoadedCode _code;

    private LlvmProgram(IrModule module, EmittedModule emitted, MachineChoice machine, LoadedCode code)
    {
        _code = code;
        Module = module;
        Machine = machine;
        Plan = NetworkPlanner.Plan(module);
        Frames = module.Models.ToDictionary(m => m.Name, m => new CellFrame(module, m), StringComparer.Ordinal);
        SynapseFrames = module.Synapses.ToDictionary(s => s.Name, s => new SynapseFrame(module, s), StringComparer.Ordinal);
        var addresses = emitted.Symbols.ToDictionary(symbol => symbol, code.Lookup, StringComparer.Ordinal);
        CellKernels = emitted.CellKernels.ToDictionary(k => k.Key, k => addresses[k.Value], StringComparer.Ordinal);
        SynapseKernels = [.. emitted.SynapseKernels.Select(symbol => symbol is null ? 0 : addresses[symbol])];
        RowLists = [.. emitted.RowLists.Select(symbol => symbol is null ? 0 : addresses[symbol])];
        Initializers = [.. emitted.Initializers.Select(symbol => symbol is null ? 0 : addresses[symbol])];
        Setters = emitted.Setters.ToDictionary(s => s.Key, s => addresses[s.Value]);
        Probes = emitted.Probes.ToDictionary(p => p.Key, p => addresses[p.Value]);
        Pairs = emitted.Pairs.ToDictionary(p => p.Key, p => (addresses[p.Value.Symbol], p.Value));
    }

    /// <summary>The program in kernel form.</summary>
    public IrModule Module { get; }

    /// <summary>The machine its code is for.</summary>
    public MachineChoice Machine { get; }

    /// <summary>What its networks are made of.</summary>
    public NetworkPlan Plan { get; }

    internal IReadOnlyDictionary<string, CellFrame> Frames { get; }

    internal IReadOnlyDictionary<string, SynapseFrame> SynapseFrames { get; }

    internal IReadOnlyDictionary<string, nint> CellKernels { get; }

    internal nint[] SynapseKernels { get; }

    internal nint[] RowLists { get; }

    internal IReadOnlyList<nint> Initializers { get; }

    internal IReadOnlyDictionary<(int Setter, int Range), nint> Setters { get; }

    internal IReadOnlyDictionary<(int Probe, int Range), nint> Probes { get; }

    internal IReadOnlyDictionary<(PairRole Role, int Connection), (nint Address, PairFunction Function)> Pairs { get; }

    /// <summary>Makes and loads code of no program, so that what LLVM sets up once is set up, beside something else.</summary>
    /// <param name="machine">A machine whose code this process can run.</param>
    public static void Prepare(MachineChoice machine)
    {
        using var code = LoadedCode.Load(CodeGenerator.Object("define void @nothing() {\n  ret void\n}\n", "nothing", machine));
        code.Lookup("nothing");
    }

    /// <summary>Compiles a program. <see cref="LlvmLibrary.Load"/> comes first.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="machine">A machine whose code this process can run.</param>
    /// <param name="vectorBits">Bits of the vectors of kernels over cells; null for those of the machine.</param>
    /// <exception cref="LlvmException">LLVM refuses what it was given, which is a fault of this library.</exception>
    public static LlvmProgram Compile(IrModule kernels, MachineChoice machine, int? vectorBits = null)
    {
        var emitted = LlvmEmitter.Emit(kernels, vectorBits ?? machine.VectorBits, withPlaces: false, inLists: true);
        return new LlvmProgram(kernels, emitted, machine, LoadedCode.Load(CodeGenerator.Object(emitted.Text, kernels.Name, machine)));
    }

    /// <summary>A network.</summary>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How it is built and run.</param>
    /// <exception cref="SimulationException">It needs more memory than there is.</exception>
    public Simulation Create(uint seed, SimulationOptions options) => new LlvmSimulation(this, seed, options);

    /// <summary>Keeps the code where it is until here.</summary>
    internal void KeepAlive() => GC.KeepAlive(_code);
}
