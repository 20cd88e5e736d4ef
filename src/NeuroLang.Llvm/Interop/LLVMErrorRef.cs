using System.Runtime.InteropServices;

namespace NeuroLang.Llvm.Interop;

/// <summary>An error, or zero for success. It has to be taken once.</summary>
internal readonly record struct LLVMErrorRef(nint Handle)
{
    /// <summary>Throws where there is an error, and frees it.</summary>
    /// <exception cref="LlvmException">Its message.</exception>
    public unsafe void ThrowIfFailed()
    {
        if (Handle == 0)
        {
            return;
        }

        var message = LLVM.GetErrorMessage(this);
        var text = Marshal.PtrToStringUTF8((nint)message) ?? "";
        LLVM.DisposeErrorMessage(message);
        throw new LlvmException(text);
    }
}
