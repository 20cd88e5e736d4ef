using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>The memory that a step changes, on both sides, but for lists of events, which the host makes of those of a batch.</summary>
internal sealed unsafe class DeviceMirror
{
    private readonly List<(nint Host, ulong Device, long Bytes)> _regions = [];
    private readonly Dictionary<nint, ulong> _places = [];

    public DeviceMirror(Simulation simulation, DeviceLayout layout)
    {
        var arena = simulation.Arena;
        var lists = simulation.Populations.Where(p => p.Size > 0).SelectMany(p => p.EventLists).Select(list => (nint)list.Pointer).ToHashSet();
        for (var region = 0; region < arena.Regions.Count; region++)
        {
            var (host, bytes) = ((nint)arena.Pointer(region), arena.Regions[region].Bytes);
            if (lists.Contains(host))
            {
                continue;
            }

            var device = layout.Reserve(bytes);
            if (bytes > 0)
            {
                _regions.Add((host, device, bytes));
                _places[host] = device;
            }
            else
            {
                _places.TryAdd(host, device);
            }
        }
    }

    /// <summary>Where the device has what lies at the start of a region of the host's memory.</summary>
    public ulong this[void* host] => host is null ? 0 : _places[(nint)host];

    /// <summary>Makes the device's memory that of the host.</summary>
    public void Upload(IDevice device)
    {
        foreach (var (host, at, bytes) in _regions)
        {
            device.Upload(at, (void*)host, bytes);
        }
    }

    /// <summary>Makes the host's memory that of the device.</summary>
    public void Download(IDevice device)
    {
        foreach (var (host, at, bytes) in _regions)
        {
            device.Download((void*)host, at, bytes);
        }
    }
}
