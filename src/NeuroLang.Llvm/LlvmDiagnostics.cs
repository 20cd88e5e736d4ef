using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Llvm;

/// <summary><c>NL52xx</c>: targets that LLVM makes code for.</summary>
public static class LlvmDiagnostics
{
    /// <summary>There is no libLLVM of the right version.</summary>
    public static readonly DiagnosticDescriptor LibraryMissing = New(
        "NL5201",
        "libLLVM is missing",
        $"libLLVM {LlvmLibrary.Major} cannot be loaded: {{0}}. Install it (Debian and Ubuntu: apt-get install libllvm{LlvmLibrary.Major}; Fedora: dnf install llvm{LlvmLibrary.Major}-libs; macOS: brew install llvm@{LlvmLibrary.Major}), or name the file in NEUROLANG_LIBLLVM");

    /// <summary>There is no code generation for an architecture.</summary>
    public static readonly DiagnosticDescriptor UnknownTriple = New("NL5202", "Unknown triple", "there is no native code for '{0}'; the triple begins with one of {1}");

    /// <summary>There is no such processor.</summary>
    public static readonly DiagnosticDescriptor UnknownCpu = New("NL5203", "Unknown processor", "'{0}' is no processor of {1}; known are {2}");

    /// <summary>This machine cannot run the code.</summary>
    public static readonly DiagnosticDescriptor ForeignCpu = New("NL5204", "Processor that this machine is not", "this machine cannot run code for '{0}', which needs {1}");

    /// <summary>Nothing that links shared libraries is installed.</summary>
    public static readonly DiagnosticDescriptor LinkerMissing = New(
        "NL5210", "No linker", "no linker for '{0}' was found (looked for {1}); install one (Debian and Ubuntu: apt-get install {2}), or make an object file with --object and link it yourself");

    /// <summary>The linker failed.</summary>
    public static readonly DiagnosticDescriptor LinkFailed = New("NL5211", "Linker failed", "'{0}' could not link the library: {1}");

    /// <summary>The system of a triple has no shared libraries that are made here.</summary>
    public static readonly DiagnosticDescriptor NoSharedLibrary = New("NL5212", "No shared libraries for this machine", "no shared library is made for '{0}'; --object makes an object file for it");

    /// <summary>A procedural connection has too many synapses to be stored.</summary>
    public static readonly DiagnosticDescriptor ImageTooLarge = New(
        "NL5213", "Too many synapses for an image", "'{0}' is procedural and has {1} synapses, which an image of the network would have to hold; at most 2147483647 of a connection can be stored");

    /// <summary>There is no driver for GPUs.</summary>
    public static readonly DiagnosticDescriptor NoDriver = New("NL5220", "No driver for GPUs", "{0}; install NVIDIA's driver, or choose another target: '--target gpu-host' carries the same kernels out on this machine's processor");

    /// <summary>There is no such GPU.</summary>
    public static readonly DiagnosticDescriptor NoDevice = New("NL5221", "No GPU", "{0}");

    /// <summary>The driver or the GPU is too old.</summary>
    public static readonly DiagnosticDescriptor DriverTooOld = New("NL5222", "Driver or GPU too old", "{0}");

    /// <summary>The memory of the GPU does not suffice.</summary>
    public static readonly DiagnosticDescriptor DeviceMemory = New("NL5223", "Not enough device memory", "{0}");

    /// <summary>The GPU was lost, or failed.</summary>
    public static readonly DiagnosticDescriptor DeviceFailed = New("NL5224", "GPU failed", "{0}");

    /// <summary>The whole table.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        LibraryMissing, UnknownTriple, UnknownCpu, ForeignCpu, LinkerMissing, LinkFailed, NoSharedLibrary, ImageTooLarge, NoDriver, NoDevice, DriverTooOld, DeviceMemory, DeviceFailed,
    ];

    private static DiagnosticDescriptor New(string code, string title, string format) => new(code, Severity.Error, title, format);
}
