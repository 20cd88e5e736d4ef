using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Llvm.Gpu.Execution;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>Runs kernels one by one while a network is built.</summary>
internal sealed unsafe class DeviceRunner : IDisposable
{
    private const long MostScratch = 1L << 30;
    private const long ShareOfFree = 4;
    private const long Chunk = 1024;
    private readonly DeviceKernels _kernels;
    private readonly DeviceMemory _memory;
    private readonly ulong _control;
    private readonly ulong _words;

    public DeviceRunner(DeviceKernels kernels, IDevice device)
    {
        (_kernels, Device) = (kernels, device);
        _memory = new DeviceMemory(device);
        _control = _memory.Place(DeviceNetwork.ControlOf(long.MaxValue, false, 0, 0, 1));
        _words = _memory.Reserve((int)DrawingWord.Count * sizeof(ulong));
    }

    /// <summary>The device.</summary>
    public IDevice Device { get; }

    /// <summary>Runs a kernel with a thread for each item.</summary>
    public void Run(string kernel, ReadOnlySpan<ulong> words, long items)
    {
        fixed (ulong* from = words)
        {
            Device.Upload(_words, from, words.Length * sizeof(ulong));
        }

        if (items > 0)
        {
            Device.Launch(new DeviceLaunch(_kernels[kernel], _control, _words, 0, 0, items, false, 1));
        }
    }

    /// <summary>Replaces numbers, in 64 bits each and with room for one more, by where what they count begins; gives the whole.</summary>
    public long Scan(ulong numbers, long count)
    {
        using var memory = new DeviceMemory(Device);
        var chunks = (count + Chunk - 1) / Chunk;
        ulong[] words = [numbers, (ulong)count, memory.Reserve(Math.Max(1, chunks) * sizeof(long)), Chunk];
        Run("nl_scan_chunks", words, chunks);
        Run("nl_scan_whole", words, 1);
        Run("nl_scan_each", words, chunks);
        return Read<long>(numbers + (ulong)(count * sizeof(long)), 1)[0];
    }

    /// <summary>Throws where a connection needs more memory than there is.</summary>
    /// <exception cref="DeviceException">The device has less memory.</exception>
    public void Require(ConnectionPlan plan, double bytes)
    {
        var free = Device.FreeBytes;
        if (bytes > free)
        {
            throw new DeviceException(DeviceError.OutOfMemory, $"the synapses of connection '{plan.Name}' need {DeviceNetwork.Megabytes((long)Math.Min(bytes, long.MaxValue / 2))} MB of device memory, and {DeviceNetwork.Megabytes(free)} MB of {Device.Description} are free");
        }
    }

    /// <summary>Memory for threads, each of which needs so many integers; where not all have some, fewer threads do the work.</summary>
    public (ulong At, ulong Threads) Scratch(DeviceMemory memory, long length, long items)
    {
        if (length == 0)
        {
            return (0, long.MaxValue);
        }

        var most = Math.Min(MostScratch, Device.FreeBytes / ShareOfFree);
        var threads = Math.Clamp(Math.Min(items, Device.MostThreads), 1, Math.Max(1, most / (length * sizeof(int))));
        return (memory.Reserve(threads * length * sizeof(int)), (ulong)threads);
    }

    /// <summary>Values in the device's memory.</summary>
    public T[] Read<T>(ulong at, long count)
        where T : unmanaged
    {
        var values = new T[count];
        fixed (T* to = values)
        {
            Device.Download(to, at, count * sizeof(T));
        }

        return values;
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();
}
