using System.CommandLine;
using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler.Backends.CSharp;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc build</c>: prints the simulation as source text.</summary>
internal sealed class BuildCommand
{
    private readonly CliContext _context;
    private readonly Argument<string> _file = FileArguments.One("Program to translate");
    private readonly Option<string?> _experiment = new("--experiment") { Description = "Experiment to translate, instead of the first", HelpName = "NAME" };
    private readonly Option<string?> _out = new("--out") { Description = "File to write, instead of standard output", HelpName = "FILE" };
    private readonly Option<string> _namespace = new("--namespace") { Description = "Namespace of the class", HelpName = "NAME", DefaultValueFactory = _ => "NeuroLang.Generated" };
    private readonly ExecutionOptions _execution = new();

    private BuildCommand(CliContext context) => _context = context;

    public static Command Create(CliContext context)
    {
        var build = new BuildCommand(context);
        var command = new Command("build", "Print the simulation as readable C#") { build._file, build._experiment, build._out, build._namespace };
        build._execution.AddLoweringTo(command);
        command.Validators.Add(result =>
        {
            if (build._execution.TargetOf(result) == "interpreter")
            {
                result.AddError("The interpreter executes the IR as it is; there is nothing to build for it.");
            }
        });
        command.SetAction(parsed => context.Execute(parsed, reporter => build.Execute(parsed, reporter)));
        return command;
    }

    private int Execute(ParseResult parsed, DiagnosticReporter reporter)
    {
        var options = _execution.Read(parsed);
        if (LoweringCommand.Load(parsed.GetValue(_file) ?? "", parsed.GetValue(_experiment), options.Lowering, reporter) is not { } program)
        {
            return ExitCodes.Failure;
        }

        var width = options.VectorBits switch { 0 => CSharpSimulationFactory.MachineWidth, 1 => VectorWidth.Scalar, _ => (VectorWidth)options.VectorBits };
        var source = CSharpEmitter.Emit(program.Kernels(), new CSharpOptions(parsed.GetValue(_namespace) ?? "NeuroLang.Generated", Width: width));
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
}
