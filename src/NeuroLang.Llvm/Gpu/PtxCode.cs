using System.Text;
using System.Text.RegularExpressions;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Gpu.Emission;
using NeuroLang.Llvm.Interop;

namespace NeuroLang.Llvm.Gpu;

/// <summary>The kernels of a program as PTX, which the driver of an NVIDIA GPU assembles.</summary>
public static partial class PtxCode
{
    /// <summary>The architecture that code is made for where none is named: it runs on every later one.</summary>
    public const int DefaultArchitecture = 80;

    private const string Triple = "nvptx64-nvidia-cuda";

    /// <summary>The architectures that can be named, with the version of PTX that code for them is written in.</summary>
    private static readonly (int Architecture, int Version)[] Known = [(70, 63), (75, 63), (80, 71), (86, 71), (89, 78), (90, 78)];

    /// <summary>The architectures that can be named: compute capabilities, times ten.</summary>
    public static IReadOnlyList<int> Architectures { get; } = [.. Known.Select(k => k.Architecture)];

    /// <summary>Makes the text. <see cref="LlvmLibrary.Load"/> comes first.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="architecture">One of <see cref="Architectures"/>.</param>
    /// <exception cref="LlvmException">LLVM refuses what it was given, which is a fault of this library.</exception>
    public static string Make(IrModule kernels, int architecture) => Make(DeviceEmitter.Emit(kernels, DeviceBinding.Ptx), kernels.Name, architecture);

    internal static string Make(DeviceCode code, string name, int architecture)
    {
        var version = Known.First(k => k.Architecture == architecture).Version;
        var machine = new MachineChoice(Triple, $"sm_{Number(architecture)}", $"+ptx{Number(version)}", 0);
        using var buffer = CodeGenerator.Linked(code.Text, DeviceSource.Text, name, code.Launches, machine, LLVMCodeGenFileType.LLVMAssemblyFile);

        // LLVM numbers calls through all texts that a process makes.
        var calls = 0;
        return CallNumber().Replace(Encoding.UTF8.GetString(buffer.ToArray()), _ => $"// callseq {Number(calls++ / 2)}");
    }

    [GeneratedRegex(@"// callseq \d+")]
    private static partial Regex CallNumber();

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
