using System.Runtime.InteropServices;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>
/// The memory that a step changes, on both sides, but for lists of events, which the host makes of those of a batch. Between two runs it stays where it is: what hosts read is copied
/// when they read it, and what they change before the next run. What lies side by side on the host does so on the device, and is copied at once.
/// </summary>
internal sealed unsafe class DeviceMirror : IRemoteMemory
{
    private readonly IDevice _device;
    private readonly List<MirrorRegion> _regions = [];
    private readonly Dictionary<nint, MirrorRegion> _places = [];
    private bool _isLost;

    /// <param name="simulation">The network.</param>
    /// <param name="device">The device.</param>
    /// <param name="layout">Where its memory is cut.</param>
    /// <param name="unchanged">Where the host has what steps do not change.</param>
    public DeviceMirror(Simulation simulation, IDevice device, DeviceLayout layout, IReadOnlySet<nint> unchanged)
    {
        _device = device;
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

            // What has no bytes stands where the next begins, and may be there already.
            var at = layout.Reserve(bytes);
            foreach (var region in own[first..n])
            {
                var host = (nint)arena.Pointer(region);
                var placed = new MirrorRegion(host, at + (ulong)(host - start), arena.Regions[region].Bytes, !unchanged.Contains(host));
                _regions.Add(placed);
                _places[host] = placed;
            }
        }
    }

    /// <summary>Whether the host goes through steps, and looks at no more than it was given of them.</summary>
    public bool IsReplaying { get; set; }

    /// <summary>Where the device has what lies at the start of a region of the host's memory.</summary>
    public ulong this[void* host] => host is null ? 0 : _places[(nint)host].Device;

    /// <inheritdoc/>
    public void Reading(void* start)
    {
        if (!IsReplaying && _places.TryGetValue((nint)start, out var region) && region.Present == MirrorPlace.Device)
        {
            Fetch([region]);
        }
    }

    /// <inheritdoc/>
    public void Writing(void* start)
    {
        if (!IsReplaying && _places.TryGetValue((nint)start, out var region) && region.Present != MirrorPlace.Host)
        {
            Reading(start);
            region.Present = MirrorPlace.Host;
        }
    }

    /// <summary>Gives the device what the host has changed.</summary>
    /// <exception cref="DeviceException">The device fails.</exception>
    public void Upload()
    {
        foreach (var (first, bytes) in Stretches(_regions.Where(r => r.Present == MirrorPlace.Host)))
        {
            _device.Upload(first.Device, (void*)first.Host, bytes);
        }

        foreach (var region in _regions.Where(r => r.Present == MirrorPlace.Host))
        {
            region.Present = MirrorPlace.Both;
        }
    }

    /// <summary>Gives the host everything that it does not have.</summary>
    public void Fetch() => Fetch([.. _regions.Where(r => r.Present == MirrorPlace.Device)]);

    /// <summary>The host is to change everything.</summary>
    public void Take()
    {
        Fetch();
        _regions.ForEach(r => r.Present = MirrorPlace.Host);
    }

    /// <summary>The device has computed steps.</summary>
    public void Step()
    {
        foreach (var region in _regions.Where(r => r.IsChanging))
        {
            region.Present = MirrorPlace.Device;
        }
    }

    /// <summary>The device has failed: what it had of the state is not known, and reads as not a number.</summary>
    public void Lose()
    {
        Step();
        _isLost = true;
    }

    private void Fetch(IReadOnlyList<MirrorRegion> regions)
    {
        foreach (var (first, bytes) in Stretches(regions))
        {
            if (_isLost)
            {
                // All bits of a float are set, which is a NaN.
                NativeMemory.Fill((void*)first.Host, (nuint)bytes, byte.MaxValue);
                continue;
            }

            try
            {
                _device.Download((void*)first.Host, first.Device, bytes);
            }
            catch (DeviceException exception)
            {
                Lose();
                throw GpuSimulation.Translated(exception);
            }
        }

        foreach (var region in regions)
        {
            region.Present = MirrorPlace.Both;
        }
    }

    /// <summary>Regions that lie side by side as one: the first, and the bytes of all.</summary>
    private static IEnumerable<(MirrorRegion First, long Bytes)> Stretches(IEnumerable<MirrorRegion> regions)
    {
        (MirrorRegion First, long Bytes)? stretch = null;
        foreach (var region in regions.Where(r => r.Bytes > 0))
        {
            if (stretch is var (first, bytes) && region.Host == first.Host + (nint)bytes && region.Device == first.Device + (ulong)bytes)
            {
                stretch = (first, bytes + region.Bytes);
                continue;
            }

            if (stretch is { } whole)
            {
                yield return whole;
            }

            stretch = (region, region.Bytes);
        }

        if (stretch is { } last)
        {
            yield return last;
        }
    }
}
