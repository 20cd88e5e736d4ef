using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Running;
using NeuroLang.Compiler;
using NeuroLang.Llvm;
using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Cli.Commands;

/// <summary>Options of <c>nlc build --target native</c>: for which machine, and what is made.</summary>
internal sealed class NativeOptions
{
    private readonly Option<string?> _triple = new("--triple") { Description = "Machine that native code is made for, e.g. aarch64-unknown-linux-gnu, or an architecture alone; without it this one", HelpName = "TRIPLE" };
    private readonly Option<bool> _object = new("--object") { Description = "Make an object file (the default)" };
    private readonly Option<bool> _ir = new("--ir") { Description = "Print LLVM IR, as it is before optimisation" };
    private readonly Option<bool> _bitcode = new("--bitcode") { Description = "Make optimised LLVM bitcode" };
    private readonly Option<bool> _assembly = new("--asm") { Description = "Print assembly" };
    private readonly Option<bool> _shared = new("--shared") { Description = "Make a shared library" };

    private IEnumerable<Option<bool>> Formats => [_object, _ir, _bitcode, _assembly, _shared];

    public void AddTo(Command command)
    {
        command.Options.Add(_triple);
        foreach (var format in Formats)
        {
            command.Options.Add(format);
        }
    }

    /// <summary>Refuses command lines that contradict themselves.</summary>
    public void Validate(CommandResult result, bool isNative)
    {
        var formats = Formats.Count(result.GetValue);
        if (formats > 1)
        {
            result.AddError("One output at a time: --object, --ir, --bitcode, --asm or --shared.");
        }

        if (!isNative && (formats > 0 || result.GetValue(_triple) is not null))
        {
            result.AddError("--triple, --object, --ir, --bitcode, --asm and --shared belong to --target native.");
        }
    }

    /// <summary>Refuses what is not made yet.</summary>
    /// <exception cref="CliException">It is asked for.</exception>
    public void RequireSupported(ParseResult parsed)
    {
        if (parsed.GetValue(_shared))
        {
            throw CliException.From(LlvmDiagnostics.Unsupported, _shared.Name);
        }
    }

    /// <summary>Makes the code and writes it: text to standard output where no file is named, others to a file called like the program.</summary>
    /// <exception cref="CliException">There is no libLLVM, no such machine, or the file cannot be written.</exception>
    public void Write(ParseResult parsed, LoweredProgram program, RunOptions options, string input, string? file, TextWriter? output)
    {
        var format = parsed.GetValue(_ir) ? CodeFormat.Ir : parsed.GetValue(_bitcode) ? CodeFormat.Bitcode : parsed.GetValue(_assembly) ? CodeFormat.Assembly : CodeFormat.Object;
        var machine = LlvmHost.Machine(parsed.GetValue(_triple), options.Cpu);
        var code = NativeCode.Make(program.Kernels(), machine, format, options.VectorBits switch { 0 => null, 1 => 0, var bits => bits });
        if (file is null && format is (CodeFormat.Ir or CodeFormat.Assembly))
        {
            output?.Write(Encoding.UTF8.GetString(code));
            return;
        }

        AtomicFile.Write(file ?? Path.GetFileNameWithoutExtension(input) + (format == CodeFormat.Bitcode ? ".bc" : ".o"), stream => stream.Write(code));
    }
}
