using System.Runtime.InteropServices;
using NeuroLang.Llvm.Execution;

namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>The kernels of a GPU on this machine's processor: each launch is a loop over its rows and threads. Its memory is apart from that of the simulation, as that of a GPU is.</summary>
/// <param name="code">The kernels.</param>
internal sealed unsafe class HostDevice(LoadedCode code) : IDevice
{
    private const long Warp = 32;
    private readonly HashSet<ulong> _blocks = [];

    /// <inheritdoc/>
    public string Description => "the kernels of a GPU on this machine's processor";

    /// <inheritdoc/>
    public long FreeBytes => long.MaxValue;

    /// <inheritdoc/>
    public long MostThreads => 64;

    /// <inheritdoc/>
    public ulong Allocate(long bytes)
    {
        var block = (ulong)NativeMemory.AlignedAlloc((nuint)Math.Max(bytes, 1), 256);
        NativeMemory.Clear((void*)block, (nuint)bytes);
        _blocks.Add(block);
        return block;
    }

    /// <inheritdoc/>
    public void Free(ulong address)
    {
        if (_blocks.Remove(address))
        {
            NativeMemory.AlignedFree((void*)address);
        }
    }

    /// <inheritdoc/>
    public void Upload(ulong to, void* from, long bytes) => Buffer.MemoryCopy(from, (void*)to, bytes, bytes);

    /// <inheritdoc/>
    public void Download(void* to, ulong from, long bytes) => Buffer.MemoryCopy((void*)from, to, bytes, bytes);

    /// <inheritdoc/>
    public void Clear(ulong address, long bytes) => NativeMemory.Clear((void*)address, (nuint)bytes);

    /// <inheritdoc/>
    public nint Kernel(string name) => code.Lookup(name);

    /// <inheritdoc/>
    public void Launch(in DeviceLaunch launch)
    {
        var threads = launch.IsSpread ? Math.Clamp(launch.Items, 1, MostThreads / Warp) * Warp : Math.Clamp(launch.Items, 1, MostThreads);
        var kernel = (delegate* unmanaged<ulong, ulong, long, long, ulong, long, long, long, void>)launch.Kernel;
        for (var n = 0; n < launch.CaseCount; n++)
        {
            kernel(launch.Control, launch.Words, launch.Ahead, launch.Number, launch.Cases, threads, launch.Rows, n);
        }

        GC.KeepAlive(code);
    }

    /// <inheritdoc/>
    public void Launch(ReadOnlySpan<DeviceLaunch> batch, bool isLast)
    {
        foreach (ref readonly var launch in batch)
        {
            Launch(launch);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var block in _blocks)
        {
            NativeMemory.AlignedFree((void*)block);
        }

        _blocks.Clear();
    }
}
