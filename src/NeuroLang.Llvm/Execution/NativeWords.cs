using System.Runtime.InteropServices;

namespace NeuroLang.Llvm.Execution;

/// <summary>An array of 64-bit words that does not move, all zero at first.</summary>
internal sealed unsafe class NativeWords : SafeHandle
{
    public NativeWords(long count)
        : base(0, true)
    {
        var bytes = (nuint)Math.Max(1, count) * sizeof(long);
        SetHandle((nint)NativeMemory.AlignedAlloc(bytes, 64));
        NativeMemory.Clear((void*)handle, bytes);
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>The first word.</summary>
    public long* Pointer => (long*)handle;

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        NativeMemory.AlignedFree((void*)handle);
        return true;
    }
}
