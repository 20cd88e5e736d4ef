using System.Numerics;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>Aggregates in one precision: partial p of cell c is number p * lanes + c.</summary>
internal sealed unsafe partial class SynapseSums<T>(long largest) : SynapseSums
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private const int Partials = 16;
    private readonly NativeBlock _partials = new(Partials * largest * sizeof(T));
    private readonly NativeBlock _counts = new(largest * sizeof(int));
    private ReductionKind _kind;
    private int _lanes;

    public override byte* Result => _partials.Pointer;

    private T* Partial => (T*)_partials.Pointer;

    private int* Counts => (int*)_counts.Pointer;

    public override void Begin(ReductionKind kind, int lanes)
    {
        (_kind, _lanes) = (kind, lanes);
        var start = kind switch { ReductionKind.Sum => T.Zero, ReductionKind.Max => T.NegativeInfinity, _ => T.PositiveInfinity };
        for (var n = 0; n < Partials; n++)
            new Span<T>(Partial + (long)n * lanes, lanes).Fill(start);
        new Span<int>(Counts, lanes).Clear();
    }

    public override void AddIncoming(SynapseTable table, int element)
    {
        if (element >= 0)
        {
            AddElement(table, element);
            return;
        }
        if (_kind == ReductionKind.Sum && table is { IsDense: true, AliveSlot: < 0 } && IsEven(table))
        {
            AddDense(table);
            return;
        }
        var values = (T*)table.Values;
        for (var row = 0; row < table.Rows; row++)
        {
            var (first, end) = (table.Start(row), table.Start(row + 1));
            var posts = table.Posts(first, end);
            if (_kind == ReductionKind.Sum && table.AliveSlot < 0)
            {
                AddRow(values + first, posts);
                continue;
            }
            for (var n = 0; n < posts.Length; n++)
            {
                if (table.IsAlive(first + n))
                    Add(posts[n], values[first + n]);
            }
        }
    }

    private void AddElement(SynapseTable table, int element)
    {
        var values = (T*)table.Values;
        for (var row = 0; row < table.Rows; row++)
        {
            var (first, end) = (table.Start(row), table.Start(row + 1));
            var posts = table.Posts(first, end);
            for (var n = 0; n < posts.Length; n++)
            {
                if (table.IsAlive(first + n) && table.ElementAt(first + n) == element)
                    Add(posts[n], values[first + n]);
            }
        }
    }

    public override void AddOutgoing(SynapseTable table)
    {
        var values = (T*)table.Values;
        for (var row = 0; row < table.Rows; row++)
        {
            for (var position = table.Start(row); position < table.Start(row + 1); position++)
            {
                if (table.IsAlive(position))
                    Add(table.FirstCell + row, values[position]);
            }
        }
    }

    public override void Finish()
    {
        for (var half = Partials / 2; half > 0; half /= 2)
        {
            var length = (long)half * _lanes;
            for (var n = 0L; n < length; n++)
                Partial[n] = Combine(Partial[n], Partial[n + length]);
        }
    }

    public override void Dispose()
    {
        _partials.Dispose();
        _counts.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int cell, T value)
    {
        var partial = Partial + (long)(Counts[cell]++ % Partials) * _lanes + cell;
        *partial = Combine(*partial, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Combine(T a, T b) => _kind switch
    {
        ReductionKind.Sum => a + b,
        ReductionKind.Max => b < a ? a : b,
        _ => a < b ? a : b,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(T* values, ReadOnlySpan<int> posts)
    {
        var partials = Partial;
        var counts = Counts;
        var lanes = (long)_lanes;
        for (var n = 0; n < posts.Length; n++)
        {
            var cell = posts[n];
            partials[(uint)counts[cell]++ % Partials * lanes + cell] += values[n];
        }
    }

    // Whether all post cells of a dense table have the same number of elements so far, so that its rows need no counts.
    private bool IsEven(SynapseTable table) =>
        table.DenseCount > 0 && !new ReadOnlySpan<int>(Counts + table.DenseStart, table.DenseCount).ContainsAnyExcept(Counts[table.DenseStart]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddDense(SynapseTable table)
    {
        var count = table.DenseCount;
        var before = Counts[table.DenseStart];
        for (var row = 0; row < table.Rows; row++)
        {
            var from = (T*)table.Values + table.Start(row);
            var to = Partial + (long)((before + row) % Partials) * _lanes + table.DenseStart;
            var n = 0;
            for (; n + Vector<T>.Count <= count; n += Vector<T>.Count)
                Vector.Store(Vector.Load(to + n) + Vector.Load(from + n), to + n);
            for (; n < count; n++)
                to[n] += from[n];
        }
        new Span<int>(Counts + table.DenseStart, count).Fill(before + table.Rows);
    }
}
