using System.CommandLine;
using System.Globalization;
using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Inspection;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir.Text;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Text;
using BoundSymbol = NeuroLang.Compiler.Binding.Symbols.Symbol;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc dump</c>: the program at a stage of the compiler.</summary>
internal sealed class DumpCommand
{
    private readonly CliContext _context;
    private readonly Argument<string> _stage = new("STAGE") { Description = "tokens, tree, bound, ir, csharp, or the name of a pass" };
    private readonly Argument<string> _file = FileArguments.One("Program to show");
    private readonly Option<string?> _experiment = new("--experiment") { Description = "Experiment to lower, instead of the first", HelpName = "NAME" };
    private readonly Option<string?> _out = new("--out") { Description = "Folder for the IR after every pass as NN.pass-name.nlir", HelpName = "DIR" };
    private readonly ExecutionOptions _execution = new();

    private DumpCommand(CliContext context) => _context = context;

    public static Command Create(CliContext context)
    {
        var dump = new DumpCommand(context);
        var command = new Command("dump", "Show a program at a stage of the compiler") { dump._stage, dump._file, dump._experiment, dump._out };
        dump._execution.AddLoweringTo(command);
        command.SetAction(parsed => context.Execute(parsed, reporter => dump.Execute(parsed, reporter)));
        return command;
    }

    private int Execute(ParseResult parsed, DiagnosticReporter reporter)
    {
        var file = parsed.GetValue(_file) ?? "";
        var stage = parsed.GetValue(_stage) ?? "";
        switch (stage)
        {
            case "tokens":
                Show(reporter, TokenListing.Print(new SourceFiles().Read(file)));
                return ExitCodes.Success;
            case "tree":
                return Tree(new SourceFiles().Read(file), reporter);
            case "bound":
                return Bound(file, reporter);
            default:
                return Lowered(parsed, file, stage, reporter);
        }
    }

    private int Tree(SourceText source, DiagnosticReporter reporter)
    {
        var tree = Parser.Parse(source);
        reporter.Report(tree.Diagnostics);
        Show(reporter, Dump(source, tree.Root));
        return reporter.HasErrors ? ExitCodes.Failure : ExitCodes.Success;
    }

    private int Bound(string file, DiagnosticReporter reporter)
    {
        if (ProgramFile.Load(file, reporter) is not { } compilation)
        {
            return ExitCodes.Failure;
        }

        var program = compilation.Program;
        var own = program.Cells.Cast<BoundSymbol>().Concat(program.Synapses).Concat(program.Circuits).Concat(program.Experiments)
            .Where(s => s.Location.Source.Path == file)
            .ToList();
        Show(reporter, Dump(own.Count > 0 ? own[0].Location.Source : new SourceText(file, ""), own));
        return ExitCodes.Success;
    }

    private int Lowered(ParseResult parsed, string file, string stage, DiagnosticReporter reporter)
    {
        var texts = new List<(string Pass, string Text)>();
        var program = LoweringCommand.Load(file, parsed.GetValue(_experiment), _execution.Read(parsed).Lowering, reporter, (pass, module) => texts.Add((pass, IrPrinter.Print(module))));
        if (parsed.GetValue(_out) is { } path)
        {
            var folder = OutputFolder.Open(path);
            for (var n = 0; n < texts.Count; n++)
            {
                folder.WriteText(n.ToString("00", CultureInfo.InvariantCulture) + "." + texts[n].Pass + ".nlir", writer => writer.Write(texts[n].Text));
            }
        }

        if (program is null)
        {
            return ExitCodes.Failure;
        }

        if (stage == "csharp")
        {
            Show(reporter, CSharpEmitter.Emit(program.Kernels(), new CSharpOptions(Width: CSharpSimulationFactory.PrintedWidth)));
            return ExitCodes.Success;
        }

        var shown = stage == "ir" ? texts[^1] : texts.LastOrDefault(t => t.Pass == stage);
        if (shown.Text is null)
        {
            _context.Console.Error.WriteLine("nlc: there is no stage '" + stage + "'; there are tokens, tree, bound, ir, csharp, " + string.Join(", ", texts.Select(t => t.Pass).Distinct(StringComparer.Ordinal)));
            return ExitCodes.Usage;
        }

        if (parsed.GetValue(_out) is null)
        {
            Show(reporter, shown.Text);
        }

        return ExitCodes.Success;
    }

    private static string Dump(SourceText source, object root)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new TreeDumper(writer, source).Write("", root, 0);
        return writer.ToString();
    }

    private void Show(DiagnosticReporter reporter, string text)
    {
        if (!reporter.OwnsOutput)
        {
            _context.Console.Output.Write(text);
        }
    }
}
