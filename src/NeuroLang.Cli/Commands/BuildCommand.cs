using System.CommandLine;
using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Reporting;
using NeuroLang.Cli.Running;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Fpga.Containers;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc build</c>: prints the simulation as source text, makes native code or PTX of it, or bytecode for the core on an FPGA.</summary>
internal sealed class BuildCommand
{
    private readonly CliContext _context;
    private readonly Argument<string> _file = FileArguments.One("Program to translate");
    private readonly Option<string?> _experiment = new("--experiment") { Description = "Experiment to translate, instead of the first", HelpName = "NAME" };
    private readonly Option<string?> _circuit = new("--circuit") { Description = "Circuit to translate alone, as a class for a host program", HelpName = "NAME" };
    private readonly Option<bool> _noTrap = new("--no-trap") { Description = "Do not look for states that are infinite or not a number" };
    private readonly Option<bool> _lineMaps = new("--line-maps") { Description = "With --circuit: write #line for debuggers to show the program" };
    private readonly Option<string?> _out = new("--out") { Description = "File to write, instead of standard output", HelpName = "FILE" };
    private readonly Option<string> _namespace = new("--namespace") { Description = "Namespace of the class", HelpName = "NAME", DefaultValueFactory = _ => "NeuroLang.Generated" };
    private readonly ExecutionOptions _execution = new("csharp", "native", "ptx", "fpga", "interpreter");
    private readonly NativeOptions _native = new();
    private readonly PtxOptions _ptx = new();
    private readonly CoreReportOptions _report = new();

    private BuildCommand(CliContext context) => _context = context;

    public static Command Create(CliContext context)
    {
        var build = new BuildCommand(context);
        var command = new Command("build", "Print the simulation as readable C#, make native code or PTX of it, or a container for the core on an FPGA") { build._file, build._experiment, build._circuit, build._out, build._namespace, build._noTrap, build._lineMaps };
        build._execution.AddLoweringTo(command);
        build._native.AddTo(command);
        build._ptx.AddTo(command);
        build._report.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(build._circuit) is not null && result.GetValue(build._experiment) is not null)
            {
                result.AddError("A circuit is translated alone or as an experiment runs it; give --circuit or --experiment.");
            }

            if (build._execution.TargetOf(result) == "interpreter")
            {
                result.AddError("The interpreter executes the IR as it is; there is nothing to build for it.");
            }

            if (build._execution.TargetOf(result) == "fpga" && result.GetValue(build._circuit) is not null)
            {
                result.AddError("Formats are chosen from a run of an experiment; --circuit has none.");
            }

            build._report.Validate(result, build._execution.TargetOf(result) == "fpga");
            build._native.Validate(result, build._execution.TargetOf(result) == "native");
            build._ptx.Validate(result, build._execution.TargetOf(result) == "ptx");
        });
        command.SetAction(parsed => context.Execute(parsed, reporter => build.Execute(parsed, reporter)));
        return command;
    }

    private int Execute(ParseResult parsed, DiagnosticReporter reporter)
    {
        var options = _execution.Read(parsed);
        var width = options.VectorBits switch { 0 => CSharpSimulationFactory.PrintedWidth, 1 => VectorWidth.Scalar, _ => (VectorWidth)options.VectorBits };
        var style = new CSharpOptions(parsed.GetValue(_namespace) ?? "NeuroLang.Generated", Width: width, Trap: !parsed.GetValue(_noTrap), LineMaps: parsed.GetValue(_lineMaps));
        var input = parsed.GetValue(_file) ?? "";
        var circuit = parsed.GetValue(_circuit);
        var program = circuit is null
            ? LoweringCommand.Load(input, parsed.GetValue(_experiment), options.Lowering, reporter)
            : LoweringCommand.LoadCircuit(input, circuit, options.Lowering, reporter);
        if (program is null)
        {
            return ExitCodes.Failure;
        }

        if (options.Target == "fpga")
        {
            return BuildContainer(parsed, program, options, input, reporter);
        }

        if (options.Target == "native")
        {
            _native.Write(parsed, program, options, !parsed.GetValue(_noTrap), input, parsed.GetValue(_out), reporter.OwnsOutput ? null : _context.Console.Output);
            return ExitCodes.Success;
        }

        if (options.Target == "ptx")
        {
            _ptx.Write(parsed, program, parsed.GetValue(_out), reporter.OwnsOutput ? null : _context.Console.Output);
            return ExitCodes.Success;
        }

        var said = new DiagnosticBag();
        var source = circuit is null ? CSharpEmitter.Emit(program.Kernels(), style) : CSharpEmitter.EmitForHost(program, style, said);
        reporter.Report(said.ToImmutable());
        if (parsed.GetValue(_out) is { } file)
        {
            AtomicFile.WriteText(file, writer => writer.Write(source));
            if (!program.Module.Tables.IsEmpty)
            {
                AtomicFile.Write(Path.ChangeExtension(file, ".nldata"), ModuleData.Of(program.Module).Save);
            }
        }
        else if (!reporter.OwnsOutput)
        {
            _context.Console.Output.Write(source);
        }

        return ExitCodes.Success;
    }

    private int BuildContainer(ParseResult parsed, LoweredProgram program, RunOptions options, string input, DiagnosticReporter reporter)
    {
        var said = new DiagnosticBag();
        var compiled = FpgaCompiler.Compile(program, options, said, _context.Interrupt);
        reporter.Report(said.ToImmutable());
        if (compiled is null)
        {
            return ExitCodes.Failure;
        }

        var bytes = ContainerWriter.Write(new Container(compiled.Result.Program));
        var path = parsed.GetValue(_out) ?? Path.GetFileNameWithoutExtension(input) + ".nlfp";
        AtomicFile.Write(path, stream => stream.Write(bytes));
        return _report.Write(parsed, compiled, path, reporter, reporter.OwnsOutput ? null : _context.Console.Output, _context.Interrupt) ? ExitCodes.Success : ExitCodes.Failure;
    }
}
