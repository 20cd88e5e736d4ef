using System.Runtime.InteropServices;

namespace NeuroLang.Runtime;

/// <summary>Zeroed native memory on a 64-byte boundary, or on that of a <see cref="LargePages">large page</see>; pages are taken from the system when they are first touched.</summary>
internal sealed unsafe class NativeBlock : IDisposable
{
    private const int Alignment = 64;
    private void* _allocation;

    public NativeBlock(long bytes)
    {
        Bytes = bytes;
        var covered = LargePages.Covered(bytes);
        var alignment = covered > 0 ? LargePages.PageBytes : Alignment;
        _allocation = NativeMemory.AllocZeroed(checked((nuint)Math.Max(bytes, covered) + 2 * (nuint)alignment));
        Pointer = (byte*)(((nuint)_allocation + (nuint)(alignment - 1)) & ~(nuint)(alignment - 1));
        if (covered > 0)
            LargePages.Advise(Pointer, covered);
        if (bytes > 0)
            GC.AddMemoryPressure(bytes);
    }

    ~NativeBlock() => Free();

    public byte* Pointer { get; private set; }

    public long Bytes { get; private set; }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        if (_allocation == null)
            return;
        NativeMemory.Free(_allocation);
        if (Bytes > 0)
            GC.RemoveMemoryPressure(Bytes);
        _allocation = null;
        Pointer = null;
        Bytes = 0;
    }
}
