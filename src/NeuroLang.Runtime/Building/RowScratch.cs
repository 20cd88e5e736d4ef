using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Building;

/// <summary>What one worker needs to draw rows, kept from row to row.</summary>
internal sealed class RowScratch(uint seed, uint stream)
{
    private const int FirstBatch = 16;
    private const int LargestBatch = 128;
    private readonly double[] _uniforms = new double[LargestBatch];
    private uint _row;
    private long _drawn;
    private int _next;
    private int _filled;
    private int[] _stamps = [];
    private int _stamp;
    private PairBatch? _pairs;

    /// <summary>The partners of the row that is being drawn.</summary>
    public int[] Partners { get; private set; } = new int[64];

    public int Count { get; private set; }

    /// <summary>Room for pairs that are evaluated together.</summary>
    public PairBatch Pairs => _pairs ??= new PairBatch();

    public Span<int> Row => Partners.AsSpan(0, Count);

    public void BeginRow(int row)
    {
        _row = (uint)row;
        _drawn = 0;
        _next = 0;
        _filled = 0;
        Count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int partner)
    {
        if (Count == Partners.Length)
            Reserve(Count + 1);
        Partners[Count++] = partner;
    }

    /// <summary>Makes room for <paramref name="count"/> partners.</summary>
    public void Reserve(int count)
    {
        if (count <= Partners.Length)
            return;
        var larger = new int[Math.Max(count, Partners.Length * 2)];
        Array.Copy(Partners, larger, Count);
        Partners = larger;
    }

    public void Truncate(int count) => Count = count;

    /// <summary>The row's next float64 uniform.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextUniform()
    {
        if (_next == _filled)
            Draw();
        return _uniforms[_next++];
    }

    /// <summary>Forgets which partners were marked.</summary>
    public void BeginMarks(int partners)
    {
        if (_stamps.Length < partners)
        {
            _stamps = new int[partners];
            _stamp = 0;
        }
        _stamp++;
    }

    /// <summary>Marks a partner; false where it was marked already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Mark(int partner)
    {
        if (_stamps[partner] == _stamp)
            return false;
        _stamps[partner] = _stamp;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Draw()
    {
        _filled = Math.Min(LargestBatch, Math.Max(FirstBatch, 2 * _filled));
        Philox.FillRow(_uniforms.AsSpan(0, _filled), seed, stream, _row, _drawn);
        _drawn += _filled;
        _next = 0;
    }
}
