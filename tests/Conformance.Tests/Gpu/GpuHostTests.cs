using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>The kernels of a GPU, on this machine's processor.</summary>
[RequiresLlvm]
public sealed class GpuHostTests : ConformanceSuite
{
    protected override ISimulationFactory Factory => new GpuSimulationFactory(null, null);

    protected override IrModule Lower(IrModule module) => new Pipeline(new DiagnosticBag(), null).ToKernels(module);
}
