using System.CommandLine;
using System.Globalization;
using NeuroLang.Cli.Recordings;
using NeuroLang.Fpga.Containers;
using NeuroLang.Fpga.Listings;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc disasm</c> and <c>nlc asm</c>: containers of the FPGA target as text, and back to the same bytes.</summary>
internal sealed class ContainerCommands
{
    private readonly CliContext _context;
    private readonly Argument<string> _file = FileArguments.One("File to translate");
    private readonly Option<string?> _out = new("--out") { Description = "File to write, instead of standard output", HelpName = "FILE" };
    private readonly Option<string> _container = new("--out") { Description = "Container to write", HelpName = "FILE", Required = true };

    private ContainerCommands(CliContext context) => _context = context;

    public static Command CreateDisassembler(CliContext context)
    {
        var commands = new ContainerCommands(context);
        var command = new Command("disasm", "Show a container of the FPGA target as text") { commands._file, commands._out };
        command.SetAction(parsed => context.Execute(parsed, _ => commands.Disassemble(parsed)));
        return command;
    }

    public static Command CreateAssembler(CliContext context)
    {
        var commands = new ContainerCommands(context);
        var command = new Command("asm", "Make a container of the FPGA target from text") { commands._file, commands._container };
        command.SetAction(parsed => context.Execute(parsed, _ => commands.Assemble(parsed)));
        return command;
    }

    private int Disassemble(ParseResult parsed)
    {
        var path = parsed.GetValue(_file) ?? "";
        Container container;
        try
        {
            container = ContainerReader.Read(Read(path, File.ReadAllBytes));
        }
        catch (ContainerException exception)
        {
            throw CliException.From(HostDiagnostics.ContainerRefused, path, exception.Message);
        }

        if (parsed.GetValue(_out) is { } file)
        {
            AtomicFile.WriteText(file, writer => Disassembler.Write(container, writer));
        }
        else
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            Disassembler.Write(container, text);
            _context.Console.Output.Write(text.ToString());
        }

        return ExitCodes.Success;
    }

    private int Assemble(ParseResult parsed)
    {
        var path = parsed.GetValue(_file) ?? "";
        try
        {
            var bytes = ContainerWriter.Write(Assembler.Assemble(Read(path, File.ReadAllText)));
            AtomicFile.Write(parsed.GetValue(_container) ?? "", stream => stream.Write(bytes));
        }
        catch (ListingException exception)
        {
            throw CliException.From(HostDiagnostics.ListingRefused, path, exception.Message);
        }

        return ExitCodes.Success;
    }

    private static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return File.Exists(path) ? read(path) : throw CliException.From(HostDiagnostics.FileNotFound, path);
        }
        catch (Exception exception) when (CliException.IsFileError(exception))
        {
            throw CliException.From(HostDiagnostics.FileUnreadable, path, exception.Message);
        }
    }
}
