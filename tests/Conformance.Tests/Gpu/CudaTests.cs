using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>The first NVIDIA GPU of this machine.</summary>
[RequiresCuda]
[Collection("libcuda")]
public sealed class CudaTests : ConformanceSuite
{
    protected override ISimulationFactory Factory => new GpuSimulationFactory(null, 0);

    protected override IrModule Lower(IrModule module) => new Pipeline(new DiagnosticBag(), null).ToKernels(module);
}
