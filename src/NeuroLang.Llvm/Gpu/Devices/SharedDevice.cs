using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>
/// A device that the networks of one program use together. Cases of a sweep have the same launches over memory of their own: those whose batches are ready at the same time are
/// launched as one, with a case for each network. Which ones are is a matter of time, and nothing in a result depends on it.
/// </summary>
/// <param name="open">Opens the device.</param>
/// <param name="patience">How long a batch waits for those of other networks that are in the middle of a run.</param>
/// <param name="least">How many networks are waited for at least.</param>
internal sealed class SharedDevice(Func<IDevice> open, TimeSpan patience, int least = 1)
{
    /// <summary>Long enough for what other hosts do between batches, and short beside a batch.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);

    private readonly object _gate = new();
    private readonly List<Waiting> _waiting = [];
    private readonly HashSet<DeviceLease> _running = [];
    private IDevice? _device;
    private CaseBatches? _cases;
    private int _leases;
    private int _next;

    /// <summary>The device for one network, which gives it back by disposing of it.</summary>
    public DeviceLease Rent()
    {
        lock (_gate)
        {
            _device ??= open();
            _cases ??= new CaseBatches(_device);
            _leases++;
            return new DeviceLease(this, _device, _next++);
        }
    }

    /// <summary>Takes it back; the last one closes it.</summary>
    public void Return(DeviceLease lease)
    {
        lock (_gate)
        {
            _running.Remove(lease);
            _leases--;
            if (_leases == 0)
            {
                _cases?.Dispose();
                _device?.Dispose();
                (_cases, _device) = (null, null);
            }

            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Does something with the device that one may do at a time.</summary>
    public T Alone<T>(Func<T> action)
    {
        lock (_gate)
        {
            return action();
        }
    }

    /// <summary>Launches a batch, with those of other networks where they come in time.</summary>
    public void Launch(DeviceLease lease, ReadOnlySpan<DeviceLaunch> batch, bool isLast)
    {
        var own = new Waiting(lease, batch.ToArray());
        lock (_gate)
        {
            _running.Add(lease);
            _waiting.Add(own);
            var watch = Stopwatch.StartNew();
            while (!own.IsDone)
            {
                var left = patience == Timeout.InfiniteTimeSpan ? patience : patience - watch.Elapsed;
                if (_waiting.Count >= Math.Max(_running.Count, least) || (left != patience && left <= TimeSpan.Zero) || !Monitor.Wait(_gate, left))
                {
                    LaunchAll();
                }
            }

            if (isLast)
            {
                _running.Remove(lease);
            }
        }

        own.Failure?.Throw();
    }

    private void LaunchAll()
    {
        foreach (var group in CaseBatches.Alike(_waiting.OrderBy(w => w.Lease.Number), w => w.Batch))
        {
            try
            {
                _cases?.Launch([.. group.Select(w => w.Batch)]);
            }
            catch (DeviceException exception)
            {
                group.ForEach(w => w.Failure = ExceptionDispatchInfo.Capture(exception));
            }

            group.ForEach(w => w.IsDone = true);
        }

        _waiting.Clear();
        Monitor.PulseAll(_gate);
    }

    private sealed class Waiting(DeviceLease lease, DeviceLaunch[] batch)
    {
        public DeviceLease Lease { get; } = lease;

        public DeviceLaunch[] Batch { get; } = batch;

        public bool IsDone { get; set; }

        public ExceptionDispatchInfo? Failure { get; set; }
    }
}
