using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter;

namespace NeuroLang.Cli.Targets;

/// <summary>The reference interpreter, which executes the reference form of the IR as it is.</summary>
internal sealed class InterpreterTarget : RunTarget
{
    private IrModule? _module;

    public override string Name => "interpreter";

    public override void Translate(LoweredProgram program, DiagnosticBag diagnostics) => _module = program.Module;

    public override void Compile()
    {
    }

    public override ISimulation Build(uint seed, SimulationOptions options) =>
        new InterpreterFactory().Create(_module ?? throw new InvalidOperationException("nothing was translated"), seed, options);
}
