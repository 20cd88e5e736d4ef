using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>The C# target at one vector width.</summary>
public abstract class CSharpTests : ConformanceSuite
{
    private protected abstract VectorWidth Width { get; }

    protected sealed override ISimulationFactory Factory => new CSharpSimulationFactory(Width);

    protected sealed override IrModule Lower(IrModule module) => new Pipeline(new DiagnosticBag(), null).ToKernels(module);
}
