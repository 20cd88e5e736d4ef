using NeuroLang.Llvm.Gpu.Devices;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>Memory that all blocks of a connection draw from; it is freed when none does so any more.</summary>
internal sealed class SharedMemory(IDevice device)
{
    private int _users = 1;

    /// <summary>The memory.</summary>
    public DeviceMemory Memory { get; } = new(device);

    /// <summary>One more draws from it.</summary>
    public void Retain() => _users++;

    /// <summary>One less does.</summary>
    public void Release()
    {
        _users--;
        if (_users == 0)
        {
            Memory.Dispose();
        }
    }
}
