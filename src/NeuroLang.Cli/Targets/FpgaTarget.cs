using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Running;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Fpga.Execution;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Link;
using NeuroLang.Fpga.Verilator;

namespace NeuroLang.Cli.Targets;

/// <summary>The soft core, emulated or as Verilator makes it of the Verilog.</summary>
internal sealed class FpgaTarget(RunOptions options) : RunTarget
{
    private FpgaProgram? _program;

    public override string Name => "fpga";

    public override string Description => options.Core is { IsVerilated: true } ? $"fpga, Verilog, {options.Core.Lanes} lanes" : $"fpga, emulated, {options.Core?.Lanes} lanes";

    public override void Translate(LoweredProgram program, DiagnosticBag diagnostics) => _program = FpgaCompiler.Compile(program, options, diagnostics);

    public override void Compile()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="CliException">The core is too small, does not answer, or cannot be built.</exception>
    public override ISimulation Build(uint seed, SimulationOptions settings)
    {
        var program = _program ?? throw new InvalidOperationException("nothing was compiled");
        var lanes = options.Core?.Lanes ?? 1;
        try
        {
            return options.Core is { IsVerilated: true }
                ? program.On(VerilatedCore.Start(program.Result.Program, CoreShapes.For(program.Result.Program, lanes), VerilatorFolder()))
                : program.Emulate(lanes);
        }
        catch (LoadException exception)
        {
            throw CliException.From(HostDiagnostics.CoreTooSmall, exception.Message);
        }
        catch (LinkException exception)
        {
            throw CliException.From(HostDiagnostics.CoreSilent, exception.Message);
        }
        catch (VerilatorException exception)
        {
            throw CliException.From(HostDiagnostics.CoreNotBuilt, exception.Message);
        }
    }

    /// <summary>Cores take a while to build and are the same for programs of the same size, so they are kept.</summary>
    private static string VerilatorFolder() => Path.Combine(Path.GetTempPath(), "nlc-verilator-" + ProductVersion.Current);
}
