using System.Runtime.InteropServices;
using NeuroLang.Llvm.Interop;

namespace NeuroLang.Llvm.Execution;

/// <summary>Code that was loaded into this process; it is unloaded with this object.</summary>
internal sealed unsafe class LoadedCode : SafeHandle
{
    private LoadedCode(LLVMOrcLLJITRef jit)
        : base(0, true) => SetHandle(jit.Handle);

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Loads an object file, which is taken over.</summary>
    /// <param name="buffer">The file.</param>
    /// <param name="symbols">Functions that it may call beside those of the process.</param>
    public static LoadedCode Load(LLVMMemoryBufferRef buffer, params (string Name, nint Address)[] symbols)
    {
        var jit = LLVMOrcLLJITRef.Create();
        var code = new LoadedCode(jit);

        // Processors without a fused multiply-add call a function; this one gives the right bits on every system.
        jit.Define(
        [
            ("fma", (nint)(delegate* unmanaged<double, double, double, double>)&Fma64),
            ("fmaf", (nint)(delegate* unmanaged<float, float, float, float>)&Fma32),
            .. symbols,
        ]);
        jit.SearchProcess();
        jit.AddObjectFile(buffer);
        return code;
    }

    /// <summary>The address of a function.</summary>
    public nint Lookup(string symbol) => new LLVMOrcLLJITRef(handle).Lookup(symbol);

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        new LLVMOrcLLJITRef(handle).Dispose();
        return true;
    }

    [UnmanagedCallersOnly]
    private static double Fma64(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);

    [UnmanagedCallersOnly]
    private static float Fma32(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);
}
