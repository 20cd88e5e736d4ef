using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests.Llvm;

/// <summary>The LLVM target for one processor.</summary>
public abstract class LlvmTests : ConformanceSuite
{
    private protected abstract string Cpu { get; }

    protected sealed override ISimulationFactory Factory => new LlvmSimulationFactory(LlvmHost.Machine(Cpu));

    protected sealed override IrModule Lower(IrModule module) => new Pipeline(new DiagnosticBag(), null).ToKernels(module);
}
