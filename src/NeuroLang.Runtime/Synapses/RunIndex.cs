namespace NeuroLang.Runtime.Synapses;

/// <summary>Rows (or columns) cut into runs of equal delay, in ascending order of delay.</summary>
internal sealed unsafe class RunIndex : IDisposable
{
    private readonly NativeBlock _first;
    private readonly NativeBuffer<(int Delay, int End)> _runs = new();

    /// <summary>Cuts rows that start at <paramref name="starts"/> (one more than rows) of items with the given delays.</summary>
    public RunIndex(int rows, int* starts, int* delays)
    {
        _first = new NativeBlock((rows + 1L) * sizeof(int));
        var first = (int*)_first.Pointer;
        for (var row = 0; row < rows; row++)
        {
            first[row] = checked((int)_runs.Count);
            for (var n = starts[row]; n < starts[row + 1]; n++)
            {
                if (n + 1 == starts[row + 1] || delays[n + 1] != delays[n])
                    _runs.Add((delays[n], n + 1));
                Longest = Math.Max(Longest, delays[n]);
            }
        }
        first[rows] = checked((int)_runs.Count);
    }

    public int Longest { get; }

    /// <summary>How many runs there are.</summary>
    public int Count => checked((int)_runs.Count);

    public long Bytes => _first.Bytes + _runs.Count * sizeof((int, int));

    /// <summary>The first run of a row; that of the row behind is the end.</summary>
    public int First(int row) => ((int*)_first.Pointer)[row];

    public int Delay(int run) => _runs.Pointer[run].Delay;

    public (int First, int End) Bounds(int run) => (run == 0 ? 0 : _runs.Pointer[run - 1].End, _runs.Pointer[run].End);

    public void Dispose()
    {
        _first.Dispose();
        _runs.Dispose();
    }
}
