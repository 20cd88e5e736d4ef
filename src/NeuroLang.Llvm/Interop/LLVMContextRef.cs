namespace NeuroLang.Llvm.Interop;

/// <summary>What modules of one thread share.</summary>
internal readonly record struct LLVMContextRef(nint Handle) : IDisposable
{
    /// <summary>A new context.</summary>
    public static LLVMContextRef Create() => LLVM.ContextCreate();

    /// <summary>Reads LLVM IR as text.</summary>
    /// <exception cref="LlvmException">It is malformed.</exception>
    public unsafe LLVMModuleRef ParseIR(string text, string name)
    {
        // The buffer belongs to the reader from here on.
        if (LLVM.ParseIRInContext(this, LLVMMemoryBufferRef.Create(text, name), out var module, out var message) != 0)
        {
            throw new LlvmException(LLVM.TakeMessage(message));
        }

        return module;
    }

    /// <inheritdoc/>
    public void Dispose() => LLVM.ContextDispose(this);
}
