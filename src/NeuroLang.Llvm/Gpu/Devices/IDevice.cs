namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>Memory and kernels of a device. What is asked of it happens in order; what comes back from it is complete.</summary>
internal unsafe interface IDevice : IDisposable
{
    /// <summary>What it is, for people.</summary>
    string Description { get; }

    /// <summary>Bytes that can still be allocated.</summary>
    long FreeBytes { get; }

    /// <summary>The most threads of a launch that run at once.</summary>
    long MostThreads { get; }

    /// <summary>Allocates memory that is zero.</summary>
    /// <exception cref="DeviceException">There is none.</exception>
    ulong Allocate(long bytes);

    /// <summary>Frees memory.</summary>
    void Free(ulong address);

    /// <summary>Copies to the device.</summary>
    void Upload(ulong to, void* from, long bytes);

    /// <summary>Copies from the device, when everything asked before has happened.</summary>
    void Download(void* to, ulong from, long bytes);

    /// <summary>Makes memory zero.</summary>
    void Clear(ulong address, long bytes);

    /// <summary>The kernel with a name.</summary>
    nint Kernel(string name);

    /// <summary>Asks for a kernel to run.</summary>
    void Launch(in DeviceLaunch launch);

    /// <summary>Asks for kernels to run, one after the other; a device may keep a batch that comes again.</summary>
    /// <param name="batch">The launches.</param>
    /// <param name="isLast">Whether no other batch of the same run comes behind it.</param>
    void Launch(ReadOnlySpan<DeviceLaunch> batch, bool isLast);
}
