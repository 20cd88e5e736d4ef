using NeuroLang.Llvm.Gpu.Devices;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>A device that counts what is asked of it, and that may have little memory.</summary>
internal sealed unsafe class WatchedDevice(IDevice device, long freeBytes = long.MaxValue) : IDevice
{
    private readonly Dictionary<ulong, long> _pieces = [];

    /// <summary>The kernels that were launched one by one.</summary>
    public int Launches { get; private set; }

    /// <summary>Copies to the host, each of which waits for the device.</summary>
    public int Downloads { get; private set; }

    /// <summary>Bytes that were copied, both ways.</summary>
    public long CopiedBytes { get; private set; }

    /// <summary>What happens when a batch is launched.</summary>
    public Action Launching { get; set; } = () => { };

    /// <summary>Whether every call fails from now on.</summary>
    public bool IsLost { get; set; }

    /// <summary>Whether no more memory can be had.</summary>
    public bool IsFull { get; set; }

    public string Description => device.Description;

    public bool HasOwnMemory => freeBytes != long.MaxValue;

    public long FreeBytes => freeBytes - _pieces.Values.Sum();

    public long MostThreads => device.MostThreads;

    public ulong Allocate(long bytes)
    {
        Check();
        if (IsFull)
        {
            throw new DeviceException(DeviceError.OutOfMemory, "nothing is left");
        }

        var at = device.Allocate(bytes);
        _pieces[at] = bytes;
        return at;
    }

    public void Free(ulong address)
    {
        _pieces.Remove(address);
        device.Free(address);
    }

    public void Upload(ulong to, void* from, long bytes)
    {
        Check();
        CopiedBytes += bytes;
        device.Upload(to, from, bytes);
    }

    public void Download(void* to, ulong from, long bytes)
    {
        Check();
        Downloads++;
        CopiedBytes += bytes;
        device.Download(to, from, bytes);
    }

    public void Clear(ulong address, long bytes) => device.Clear(address, bytes);

    public nint Kernel(string name) => device.Kernel(name);

    public void Launch(in DeviceLaunch launch)
    {
        Launches++;
        device.Launch(launch);
    }

    public void Launch(ReadOnlySpan<DeviceLaunch> batch, bool isLast)
    {
        Check();
        Launching();
        Batches.Add(batch.ToArray());
        device.Launch(batch, isLast);
    }

    /// <summary>The batches that were launched.</summary>
    public List<DeviceLaunch[]> Batches { get; } = [];

    /// <summary>Bytes that were allocated and not freed.</summary>
    public long LeftBytes => _pieces.Values.Sum();

    public void Dispose() => device.Dispose();

    private void Check()
    {
        if (IsLost)
        {
            throw new DeviceException(DeviceError.Failed, "it is lost");
        }
    }
}
