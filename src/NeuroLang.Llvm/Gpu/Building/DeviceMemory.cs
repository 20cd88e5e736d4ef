using NeuroLang.Llvm.Gpu.Devices;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>Pieces of a device's memory that are freed together.</summary>
internal sealed unsafe class DeviceMemory(IDevice device) : IDisposable
{
    private readonly List<ulong> _pieces = [];

    /// <summary>Bytes of all pieces.</summary>
    public long Bytes { get; private set; }

    /// <summary>A piece that is zero; address 0 for none.</summary>
    /// <exception cref="DeviceException">The device has less memory.</exception>
    public ulong Reserve(long bytes)
    {
        if (bytes == 0)
        {
            return 0;
        }

        var at = device.Allocate(bytes);
        _pieces.Add(at);
        Bytes += bytes;
        return at;
    }

    /// <summary>A piece with values.</summary>
    public ulong Place<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var at = Reserve(values.Length * (long)sizeof(T));
        fixed (T* from = values)
        {
            device.Upload(at, from, values.Length * (long)sizeof(T));
        }

        return at;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var piece in _pieces)
        {
            device.Free(piece);
        }

        _pieces.Clear();
        Bytes = 0;
    }
}
