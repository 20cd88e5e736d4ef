using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>Events on their way to a table, on a device: for each boundary the runs that they reach.</summary>
internal sealed class DeviceQueue
{
    /// <summary>How many words a queue has.</summary>
    public const int WordCount = 4;

    private readonly EventQueue _queue;
    private readonly DeviceLayout _layout;
    private readonly long _slots;
    private readonly long _capacity;

    /// <param name="queue">The queue.</param>
    /// <param name="runs">How many runs there are: at one boundary each is due once at most, since a cell has an event once a step.</param>
    /// <param name="layout">Where it lies.</param>
    public DeviceQueue(EventQueue queue, long runs, DeviceLayout layout)
    {
        _queue = queue;
        _layout = layout;

        // One boundary more than events can be ahead, and the one that is over.
        _slots = queue.Longest + 2;
        _capacity = Math.Max(1, runs);
        Words = [layout.Reserve(_slots * sizeof(int)), layout.Reserve(_slots * _capacity * sizeof(int)), (ulong)_slots, (ulong)_capacity];
    }

    /// <summary>Its words.</summary>
    public ulong[] Words { get; }

    /// <summary>Takes over what the host has under way at a boundary.</summary>
    public void Upload(long step)
    {
        var counts = new int[_slots];
        for (var boundary = step; boundary <= step + _queue.Longest; boundary++)
        {
            var runs = new List<int>();
            for (var node = _queue.First(boundary); node >= 0;)
            {
                node = _queue.Read(node, out _, out var run);
                runs.Add(run);
            }

            var slot = boundary % _slots;
            counts[slot] = runs.Count;
            _layout.Store<int>(Words[1] + (ulong)(slot * _capacity * sizeof(int)), runs.ToArray());
        }

        _layout.Store<int>(Words[0], counts);
    }
}
