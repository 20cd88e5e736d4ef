using System.Runtime.InteropServices;

namespace NeuroLang.Runtime;

/// <summary>Zeroed native memory on a 64-byte boundary; pages are taken from the system when they are first touched.</summary>
internal sealed unsafe class NativeBlock : IDisposable
{
    private const int Alignment = 64;
    private void* _allocation;

    public NativeBlock(long bytes)
    {
        Bytes = bytes;
        _allocation = NativeMemory.AllocZeroed(checked((nuint)bytes + 2 * Alignment));
        Pointer = (byte*)(((nuint)_allocation + (Alignment - 1)) & ~(nuint)(Alignment - 1));
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
