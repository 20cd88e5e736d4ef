namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>A device that other networks use as well.</summary>
/// <param name="shared">What all of them share.</param>
/// <param name="device">The device itself.</param>
/// <param name="number">Its place among all that were rented.</param>
internal sealed unsafe class DeviceLease(SharedDevice shared, IDevice device, int number) : IDevice
{
    private bool _isReturned;

    /// <summary>Its place among all that were rented.</summary>
    public int Number { get; } = number;

    /// <inheritdoc/>
    public string Description => device.Description;

    /// <inheritdoc/>
    public long FreeBytes => shared.Alone(() => device.FreeBytes);

    /// <inheritdoc/>
    public long MostThreads => device.MostThreads;

    /// <inheritdoc/>
    public ulong Allocate(long bytes) => shared.Alone(() => device.Allocate(bytes));

    /// <inheritdoc/>
    public void Free(ulong address) => shared.Alone(() =>
    {
        device.Free(address);
        return true;
    });

    /// <inheritdoc/>
    public void Upload(ulong to, void* from, long bytes) => device.Upload(to, from, bytes);

    /// <inheritdoc/>
    public void Download(void* to, ulong from, long bytes) => device.Download(to, from, bytes);

    /// <inheritdoc/>
    public void Clear(ulong address, long bytes) => device.Clear(address, bytes);

    /// <inheritdoc/>
    public nint Kernel(string name) => device.Kernel(name);

    /// <inheritdoc/>
    public void Launch(in DeviceLaunch launch)
    {
        var one = launch;
        shared.Alone(() =>
        {
            device.Launch(one);
            return true;
        });
    }

    /// <inheritdoc/>
    public void Launch(ReadOnlySpan<DeviceLaunch> batch, bool isLast) => shared.Launch(this, batch, isLast);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_isReturned)
        {
            _isReturned = true;
            shared.Return(this);
        }
    }
}
