using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>
/// The memory that a step changes, on both sides, but for lists of events, which the host makes of those of a batch. What lies side by side on the host does so on the device, and is
/// copied at once.
/// </summary>
internal sealed unsafe class DeviceMirror
{
    private readonly List<(nint Host, ulong Device, long Bytes)> _runs = [];
    private readonly Dictionary<nint, ulong> _places = [];

    public DeviceMirror(Simulation simulation, DeviceLayout layout)
    {
        var arena = simulation.Arena;
        var lists = simulation.Populations.Where(p => p.Size > 0).SelectMany(p => p.EventLists).Select(list => (nint)list.Pointer).ToHashSet();
        var own = Enumerable.Range(0, arena.Regions.Count).Where(region => !lists.Contains((nint)arena.Pointer(region))).ToList();
        for (var n = 0; n < own.Count;)
        {
            var (start, first) = ((nint)arena.Pointer(own[n]), n);
            var bytes = 0L;
            for (; n < own.Count && arena.Regions[own[n]].Block == arena.Regions[own[first]].Block && (nint)arena.Pointer(own[n]) == start + (nint)bytes; n++)
            {
                bytes += arena.Regions[own[n]].Bytes;
            }

            var device = layout.Reserve(bytes);
            if (bytes > 0)
            {
                _runs.Add((start, device, bytes));
            }

            // What has no bytes stands where the next begins, and may be there already.
            foreach (var host in own[first..n].Select(region => (nint)arena.Pointer(region)))
            {
                _places[host] = device + (ulong)(host - start);
            }
        }
    }

    /// <summary>Where the device has what lies at the start of a region of the host's memory.</summary>
    public ulong this[void* host] => host is null ? 0 : _places[(nint)host];

    /// <summary>Makes the device's memory that of the host.</summary>
    public void Upload(IDevice device)
    {
        foreach (var (host, at, bytes) in _runs)
        {
            device.Upload(at, (void*)host, bytes);
        }
    }

    /// <summary>Makes the host's memory that of the device.</summary>
    public void Download(IDevice device)
    {
        foreach (var (host, at, bytes) in _runs)
        {
            device.Download((void*)host, at, bytes);
        }
    }
}
