namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>Batches of several networks as one: each launch has a case for each network.</summary>
/// <param name="device">The device.</param>
internal sealed unsafe class CaseBatches(IDevice device) : IDisposable
{
    private const int Most = 4;
    private const int PairWords = 2;
    private readonly List<(DeviceLaunch[][] Cases, DeviceLaunch[] Whole, ulong Pairs)> _known = [];

    /// <summary>Groups what has batches that differ in nothing but memory and in how much there is to do.</summary>
    public static List<List<T>> Alike<T>(IEnumerable<T> all, Func<T, DeviceLaunch[]> batch)
    {
        var groups = new List<List<T>>();
        foreach (var one in all)
        {
            if (groups.Find(g => AreAlike(batch(g[0]), batch(one))) is { } group)
            {
                group.Add(one);
            }
            else
            {
                groups.Add([one]);
            }
        }

        return groups;
    }

    /// <summary>Launches batches that are alike.</summary>
    /// <exception cref="DeviceException">The device fails.</exception>
    public void Launch(DeviceLaunch[][] cases) => device.Launch(cases.Length == 1 ? cases[0] : Whole(cases), false);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, _, pairs) in _known)
        {
            device.Free(pairs);
        }

        _known.Clear();
    }

    private static bool AreAlike(DeviceLaunch[] a, DeviceLaunch[] b)
    {
        var alike = a.Length == b.Length;
        for (var n = 0; alike && n < a.Length; n++)
        {
            alike = a[n] with { Control = 0, Words = 0, Items = 0 } == b[n] with { Control = 0, Words = 0, Items = 0 };
        }

        return alike;
    }

    // What was launched before is launched from the same memory, so that the device knows it again.
    private DeviceLaunch[] Whole(DeviceLaunch[][] cases)
    {
        var place = _known.FindIndex(k => k.Cases.Length == cases.Length && k.Cases.Zip(cases).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)));
        if (place >= 0)
        {
            return _known[place].Whole;
        }

        if (_known.Count == Most)
        {
            device.Free(_known[0].Pairs);
            _known.RemoveAt(0);
        }

        var words = new ulong[cases[0].Length * cases.Length * PairWords];
        for (var n = 0; n < cases[0].Length; n++)
        {
            for (var c = 0; c < cases.Length; c++)
            {
                var at = ((n * cases.Length) + c) * PairWords;
                (words[at], words[at + 1]) = (cases[c][n].Control, cases[c][n].Words);
            }
        }

        var pairs = device.Allocate(words.Length * (long)sizeof(ulong));
        fixed (ulong* from = words)
        {
            device.Upload(pairs, from, words.Length * (long)sizeof(ulong));
        }

        DeviceLaunch[] whole =
        [
            .. cases[0].Select((launch, n) => launch with
            {
                Items = cases.Max(c => c[n].Items),
                Cases = pairs + (ulong)(n * cases.Length * PairWords * sizeof(ulong)),
                CaseCount = cases.Length,
            }),
        ];
        _known.Add((cases, whole, pairs));
        return whole;
    }
}
