using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Recordings;
using NeuroLang.Compiler;
using NeuroLang.Llvm.Gpu;

namespace NeuroLang.Cli.Commands;

/// <summary>Options of <c>nlc build --target ptx</c>.</summary>
internal sealed class PtxOptions
{
    private readonly Option<string> _architecture = CliContext.AcceptOnly(
        new Option<string>("--sm") { Description = "Compute capability that PTX is made for, times ten; it runs on every later one", HelpName = "N" },
        [.. PtxCode.Architectures.Select(a => a.ToString(CultureInfo.InvariantCulture))]);

    public void AddTo(Command command) => command.Options.Add(_architecture);

    /// <summary>Refuses command lines that contradict themselves.</summary>
    public void Validate(CommandResult result, bool isPtx)
    {
        if (!isPtx && result.GetResult(_architecture) is { Implicit: false })
        {
            result.AddError("--sm belongs to --target ptx.");
        }
    }

    /// <summary>Makes the text and writes it, to standard output where no file is named.</summary>
    /// <exception cref="CliException">There is no libLLVM, or the file cannot be written.</exception>
    public void Write(ParseResult parsed, LoweredProgram program, string? file, TextWriter? output)
    {
        LlvmHost.Load();
        var architecture = parsed.GetValue(_architecture) is { Length: > 0 } named ? int.Parse(named, CultureInfo.InvariantCulture) : PtxCode.DefaultArchitecture;
        var text = PtxCode.Make(program.Kernels(), architecture);
        if (file is null)
        {
            output?.Write(text);
        }
        else
        {
            AtomicFile.WriteText(file, writer => writer.Write(text));
        }
    }
}
