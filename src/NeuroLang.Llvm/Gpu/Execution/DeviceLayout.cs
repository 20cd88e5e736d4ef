using NeuroLang.Llvm.Gpu.Devices;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>
/// Memory of a device that is cut into pieces. A network is laid out twice: first without a device, to learn how many bytes it needs, then in memory of that size.
/// </summary>
internal sealed unsafe class DeviceLayout
{
    private const long Alignment = 256;
    private readonly IDevice? _device;
    private readonly ulong _start;
    private long _used;

    /// <summary>Learns how much is needed; addresses mean nothing.</summary>
    public DeviceLayout()
    {
    }

    /// <summary>Cuts memory.</summary>
    public DeviceLayout(IDevice device, ulong start)
    {
        _device = device;
        _start = start;
    }

    /// <summary>Bytes until now.</summary>
    public long Bytes => _used;

    /// <summary>Whether there is memory.</summary>
    public bool IsReal => _device is not null;

    /// <summary>A piece that is zero.</summary>
    public ulong Reserve(long bytes)
    {
        var at = _start + (ulong)_used;
        _used += (bytes + Alignment - 1) / Alignment * Alignment;
        return at;
    }

    /// <summary>A piece with a copy of the host's memory.</summary>
    public ulong Place(void* from, long bytes)
    {
        var at = Reserve(bytes);
        if (bytes > 0)
        {
            _device?.Upload(at, from, bytes);
        }

        return at;
    }

    /// <summary>A piece with values, of which there are <paramref name="count"/>; they are computed where there is memory.</summary>
    public ulong Place<T>(long count, Func<T[]> values)
        where T : unmanaged
    {
        var at = Reserve(count * sizeof(T));
        if (_device is not null && count > 0)
        {
            Store<T>(at, values());
        }

        return at;
    }

    /// <summary>A piece with words.</summary>
    public ulong Words(params ReadOnlySpan<ulong> words)
    {
        var at = Reserve(words.Length * (long)sizeof(ulong));
        Store(at, words);
        return at;
    }

    /// <summary>Replaces what a piece holds.</summary>
    public void Store<T>(ulong at, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        fixed (T* from = values)
        {
            if (values.Length > 0)
            {
                _device?.Upload(at, from, values.Length * (long)sizeof(T));
            }
        }
    }
}
