using System.Runtime.InteropServices;
using NeuroLang.Compiler;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Execution;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>What a program's library exports, loaded into this process.</summary>
internal sealed unsafe class NativeFunctions
{
    private readonly LoadedCode _code;
    private readonly Dictionary<string, nint> _addresses;

    public NativeFunctions(LoweredProgram program, bool trap = true)
    {
        var kernels = program.Kernels();
        var machine = NativeEngine.Machine;
        var emitted = LlvmEmitter.Emit(kernels, machine.VectorBits);
        var (plan, _) = EnginePlan.Of(kernels, emitted, program.Fingerprint(), trap);
        _code = LoadedCode.Load(CodeGenerator.Object(emitted.Text + "\n" + LibraryModule.Print(kernels, plan), kernels.Name, machine), NativeEngine.Functions);
        _addresses = LibraryFunctions.All.ToDictionary(f => f.Name, f => _code.Lookup(LibraryModule.Prefix(kernels) + "_" + f.Name));
    }

    /// <summary>The address of a function.</summary>
    public nint this[string name] => _addresses[name];

    /// <summary>A network, or null and the reason.</summary>
    public (nint Network, string Message) Create(byte* image, long length)
    {
        var message = stackalloc byte[512];
        var network = ((delegate* unmanaged<byte*, long, byte*, long, nint>)this["create"])(image, length, message, 512);
        return (network, Marshal.PtrToStringUTF8((nint)message) ?? "");
    }

    /// <summary>Carries out a function of a network that takes numbers and gives one.</summary>
    public long Call(string name, nint network, params ReadOnlySpan<long> arguments) => arguments.Length switch
    {
        0 => ((delegate* unmanaged<nint, long>)this[name])(network),
        1 => ((delegate* unmanaged<nint, long, long>)this[name])(network, arguments[0]),
        2 => ((delegate* unmanaged<nint, long, long, long>)this[name])(network, arguments[0], arguments[1]),
        3 => ((delegate* unmanaged<nint, long, long, long, long>)this[name])(network, arguments[0], arguments[1], arguments[2]),
        4 => ((delegate* unmanaged<nint, long, long, long, long, long>)this[name])(network, arguments[0], arguments[1], arguments[2], arguments[3]),
        _ => ((delegate* unmanaged<nint, long, long, long, long, long, long, long>)this[name])(network, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]),
    };

    /// <summary>The reason of the last failure.</summary>
    public string Message(nint network) => Marshal.PtrToStringUTF8((nint)Call("message", network)) ?? "";

    /// <summary>Frees a network.</summary>
    public void Destroy(nint network)
    {
        ((delegate* unmanaged<nint, void>)this["destroy"])(network);
        GC.KeepAlive(_code);
    }
}
