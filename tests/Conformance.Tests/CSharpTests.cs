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

    // One for all tests of all widths: reading the framework's metadata takes longer than compiling a program.
    private static readonly CSharpCompiler Compiler = new();

    protected sealed override ISimulationFactory Factory => new CSharpSimulationFactory(Width, Compiler);

    protected sealed override IrModule Lower(IrModule module) => new Pipeline(new DiagnosticBag(), null).ToKernels(module);
}
