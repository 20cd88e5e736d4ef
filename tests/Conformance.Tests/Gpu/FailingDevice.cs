using NeuroLang.Llvm.Gpu.Devices;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>A device that launches nothing.</summary>
internal sealed unsafe class FailingDevice : IDevice
{
    public string Description => "a device that launches nothing";

    public long FreeBytes => long.MaxValue;

    public long MostThreads => 1;

    public ulong Allocate(long bytes) => 1;

    public void Free(ulong address)
    {
    }

    public void Upload(ulong to, void* from, long bytes)
    {
    }

    public void Download(void* to, ulong from, long bytes)
    {
    }

    public void Clear(ulong address, long bytes)
    {
    }

    public nint Kernel(string name) => 1;

    public void Launch(in DeviceLaunch launch) => throw new DeviceException(DeviceError.Failed, "it launches nothing");

    public void Launch(ReadOnlySpan<DeviceLaunch> batch, bool isLast) => throw new DeviceException(DeviceError.Failed, "it launches nothing");

    public void Dispose()
    {
    }
}
