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
    private readonly Option<bool> _object = new("--object") { Description = "Make a library as an object file, with a C header and the image of the network (the default)" };
    private readonly Option<bool> _ir = new("--ir") { Description = "Print LLVM IR, as it is before optimisation" };
    private readonly Option<bool> _bitcode = new("--bitcode") { Description = "Make optimised LLVM bitcode" };
    private readonly Option<bool> _assembly = new("--asm") { Description = "Print assembly" };
    private readonly Option<bool> _shared = new("--shared") { Description = "Make a library as a shared object, with a C header and the image of the network" };
    private readonly Option<string?> _image = new("--image") { Description = "File for the image of the network, instead of one beside the library", HelpName = "FILE" };
    private readonly Option<bool> _noImage = new("--no-image") { Description = "Make the library alone: one image fits all machines" };

    private IEnumerable<Option<bool>> Formats => [_object, _ir, _bitcode, _assembly, _shared];

    public void AddTo(Command command)
    {
        command.Options.Add(_triple);
        command.Options.Add(_image);
        command.Options.Add(_noImage);
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

        var wantsImage = result.GetValue(_image) is not null;
        if (!isNative && (formats > 0 || wantsImage || result.GetValue(_noImage) || result.GetValue(_triple) is not null))
        {
            result.AddError("--triple, --object, --ir, --bitcode, --asm, --shared, --image and --no-image belong to --target native.");
        }

        if ((wantsImage || result.GetValue(_noImage)) && (result.GetValue(_ir) || result.GetValue(_bitcode) || result.GetValue(_assembly)))
        {
            result.AddError("An image belongs to a library: --object or --shared.");
        }

        if (wantsImage && result.GetValue(_noImage))
        {
            result.AddError("Give --image or --no-image.");
        }
    }

    /// <summary>Makes the code and writes it: text to standard output where no file is named, others to files called like the program.</summary>
    /// <exception cref="CliException">There is no libLLVM, no such machine, no linker, the network cannot be built, or a file cannot be written.</exception>
    public void Write(ParseResult parsed, LoweredProgram program, RunOptions options, bool trap, string input, string? file, TextWriter? output)
    {
        var format = parsed.GetValue(_ir) ? CodeFormat.Ir : parsed.GetValue(_bitcode) ? CodeFormat.Bitcode : parsed.GetValue(_assembly) ? CodeFormat.Assembly : CodeFormat.Object;
        var machine = LlvmHost.Machine(parsed.GetValue(_triple), options.Cpu);
        int? vectorBits = options.VectorBits switch { 0 => null, 1 => 0, var bits => bits };
        if (format == CodeFormat.Object)
        {
            var isShared = parsed.GetValue(_shared);
            file ??= Path.GetFileNameWithoutExtension(input) + (isShared ? NativeLinker.Extension(machine) : ".o");
            var files = new LibraryFiles(program, machine);
            files.WriteCode(file, isShared, vectorBits, trap);
            if (!parsed.GetValue(_noImage))
            {
                files.WriteImage(parsed.GetValue(_image) ?? Path.ChangeExtension(file, ".nlimage"));
            }

            return;
        }

        var code = NativeCode.Make(program.Kernels(), machine, format, vectorBits);
        if (file is null && format is (CodeFormat.Ir or CodeFormat.Assembly))
        {
            output?.Write(Encoding.UTF8.GetString(code));
            return;
        }

        AtomicFile.Write(file ?? Path.GetFileNameWithoutExtension(input) + ".bc", stream => stream.Write(code));
    }
}
