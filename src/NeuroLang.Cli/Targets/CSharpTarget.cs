using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Targets;

/// <summary>C# that is printed, compiled in memory and run in this process.</summary>
internal sealed class CSharpTarget : RunTarget
{
    private readonly CSharpCompiler _compiler = new();
    private readonly int _vectorBits;
    private readonly bool _profile;
    private readonly Task _warmUp;
    private IrModule? _module;
    private string _source = "";
    private Type? _type;

    /// <summary>Makes the target, and starts to load the C# compiler, which takes longer than reading a program, beside what comes first.</summary>
    /// <param name="vectorBits">Width of vectors; 0 for the machine's own.</param>
    /// <param name="profile">Whether its code says which kernel runs.</param>
    public CSharpTarget(int vectorBits, bool profile = false)
    {
        _vectorBits = vectorBits;
        _profile = profile;
        _warmUp = Task.Run(() => _compiler.Compile("public static class Empty { public static int Zero(int x) => x * 0; }"));
    }

    public override string Name => "csharp";

    public override int VectorBits => _vectorBits == 0 ? (int)CSharpSimulationFactory.MachineWidth : _vectorBits;

    public override void Translate(LoweredProgram program, DiagnosticBag diagnostics)
    {
        _module = program.Kernels();
        _source = new CSharpSimulationFactory().Source(_module, new SimulationOptions(VectorBits: _vectorBits) { Profile = _profile });
    }

    public override void Compile()
    {
        _warmUp.Wait();
        _type = _compiler.Compile(_source).GetType("NeuroLang.Generated.Network", throwOnError: true);
    }

    public override ISimulation Build(uint seed, SimulationOptions options) =>
        _module is null || _type is null ? throw new InvalidOperationException("nothing was compiled") : new CSharpSimulation(_module, _type, seed, options);
}
