using System.Runtime.InteropServices;

namespace NeuroLang.Llvm.Interop;

/// <summary>What modules of one thread share.</summary>
internal readonly record struct LLVMContextRef(nint Handle) : IDisposable
{
    private const int ErrorSeverity = 0;

    /// <summary>A new context, which keeps errors for <see cref="ThrowIfReported"/> and says nothing of what passes could not do: LLVM would print both, and end the process.</summary>
    public static unsafe LLVMContextRef Create()
    {
        var context = LLVM.ContextCreate();
        LLVM.ContextSetDiagnosticHandler(context, &Take, (byte**)NativeMemory.AllocZeroed((nuint)sizeof(byte*)));
        return context;
    }

    /// <summary>To be called when a module has been compiled.</summary>
    /// <exception cref="LlvmException">LLVM has reported an error.</exception>
    public unsafe void ThrowIfReported()
    {
        var error = LLVM.ContextGetDiagnosticContext(this);
        if (*error == null)
        {
            return;
        }

        var message = LLVM.TakeMessage(*error);
        *error = null;
        throw new LlvmException(message);
    }

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
    public unsafe void Dispose()
    {
        var error = LLVM.ContextGetDiagnosticContext(this);
        if (*error != null)
        {
            LLVM.DisposeMessage(*error);
        }

        LLVM.ContextDispose(this);
        NativeMemory.Free(error);
    }

    [UnmanagedCallersOnly]
    private static unsafe void Take(nint diagnostic, byte** error)
    {
        if (LLVM.GetDiagInfoSeverity(diagnostic) == ErrorSeverity && *error == null)
        {
            *error = LLVM.GetDiagInfoDescription(diagnostic);
        }
    }
}
