using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Execution;

namespace NeuroLang.Cli.Targets;

/// <summary>Machine code that LLVM makes in this process.</summary>
internal sealed class LlvmTarget : RunTarget
{
    private readonly LlvmLibrary _library;
    private readonly MachineChoice _machine;
    private readonly int? _vectorBits;
    private IrModule? _module;
    private LlvmProgram? _program;

    /// <summary>Loads libLLVM.</summary>
    /// <param name="cpu">The processor, or null for the machine's own.</param>
    /// <param name="vectorBits">Width of vectors; 0 for the processor's own, 1 for none.</param>
    /// <exception cref="CliException">There is no libLLVM, or no such processor.</exception>
    public LlvmTarget(string? cpu, int vectorBits)
    {
        _library = LlvmHost.Load();
        _machine = LlvmHost.Machine(cpu);
        _vectorBits = vectorBits == 0 ? null : vectorBits;
    }

    public override string Name => "llvm";

    public override string Description => $"llvm {_library.Version} for {_machine.Cpu} ({_library.File})";

    public override void Translate(LoweredProgram program) => _module = program.Kernels();

    public override void Compile() => _program = LlvmProgram.Compile(_module ?? throw new InvalidOperationException("nothing was translated"), _machine, _vectorBits);

    public override ISimulation Build(uint seed, SimulationOptions options) =>
        _program is null ? throw new InvalidOperationException("nothing was compiled") : new CSharpSimulation(_program.Module, settings => _program.Create(seed, settings), options);
}
