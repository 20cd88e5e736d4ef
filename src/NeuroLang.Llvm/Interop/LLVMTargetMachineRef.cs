namespace NeuroLang.Llvm.Interop;

/// <summary>A back end with a processor and options.</summary>
internal readonly record struct LLVMTargetMachineRef(nint Handle) : IDisposable
{
    /// <summary>A machine whose code may be loaded anywhere.</summary>
    public static LLVMTargetMachineRef Create(string triple, string cpu, string features, LLVMCodeGenOptLevel level) => LLVM.CreateTargetMachine(
        LLVMTargetRef.GetTargetFromTriple(triple),
        triple,
        cpu,
        features,
        level,

        // WebAssembly has no code that may be loaded anywhere but in modules that a dynamic linker joins.
        triple.StartsWith("wasm", StringComparison.Ordinal) ? LLVMRelocMode.LLVMRelocStatic : LLVMRelocMode.LLVMRelocPIC,
        LLVMCodeModel.LLVMCodeModelDefault);

    /// <summary>Generates code. The module is spent afterwards: it may be disposed of and nothing else.</summary>
    /// <exception cref="LlvmException">The machine cannot express the module.</exception>
    public unsafe LLVMMemoryBufferRef Emit(LLVMModuleRef module, LLVMCodeGenFileType kind)
    {
        if (LLVM.TargetMachineEmitToMemoryBuffer(this, module, kind, out var message, out var buffer) != 0)
        {
            throw new LlvmException(LLVM.TakeMessage(message));
        }

        return buffer;
    }

    /// <inheritdoc/>
    public void Dispose() => LLVM.DisposeTargetMachine(this);
}
