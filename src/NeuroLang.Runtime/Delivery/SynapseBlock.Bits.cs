using System.Numerics;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Building;

namespace NeuroLang.Runtime.Delivery;

/// <content>
/// Rows as bits, where all synapses send the same and bits take no more memory than a list of post cells. What a pair of cells has beyond its first synapse stays in the list.
/// </content>
internal sealed unsafe partial class SynapseBlock
{
    private BitRows? _bits;

    /// <summary>Stores rows as bits where they are long enough; before <see cref="Divide"/>.</summary>
    public void StoreBits(int threads)
    {
        if (_weights is not null || _bits is not null || Shape.IsDense || Shape.HasDelays || Count == 0)
            return;
        if (Shape.IndexBytes == sizeof(ushort))
            StoreBits((ushort*)_index.Pointer, threads);
        else
            StoreBits((uint*)_index.Pointer, threads);
    }

    /// <summary>Stores all rows as lists again: their <see cref="Starts"/> and <see cref="Index"/>.</summary>
    public void StoreLists()
    {
        if (_bits is null)
            return;
        var index = new NativeBlock(Count * Shape.IndexBytes);
        var starts = new NativeBlock(_starts.Bytes);
        var end = 0L;
        for (var row = 0; row < Shape.Rows; row++)
        {
            var start = end;
            foreach (var post in _bits.Cells(row))
                Set(index, end++, post);
            for (var n = Start(row); n < Start(row + 1); n++)
                Set(index, end++, Place(row, n).Post);
            Sort(index, start, (int)(end - start));
            ((long*)starts.Pointer)[row + 1] = end;
        }
        _bits.Dispose();
        Replace(null, starts, index);
        if (_cuts is not null)
            Divide(_bounds, 1);
    }

    private void StoreBits<TIndex>(TIndex* index, int threads)
        where TIndex : unmanaged
    {
        var pieces = Pieces(threads);
        var (first, end) = Range(index, threads, pieces);
        if (BitRows.Stride(first, end) * Shape.Rows > Count * sizeof(ushort))
            return;
        var bits = new BitRows(Shape.FirstCell, Shape.Rows, first, end);
        var starts = new NativeBlock(_starts.Bytes);
        var rowStarts = (long*)starts.Pointer;
        Workers.Run(threads, pieces, piece =>
        {
            var endRow = (int)Workers.Cut(Shape.Rows, pieces, piece + 1);
            for (var row = (int)Workers.Cut(Shape.Rows, pieces, piece); row < endRow; row++)
                rowStarts[row + 1] = bits.Add(row, index + Start(row), (int)(Start(row + 1) - Start(row)));
        });
        for (var row = 0; row < Shape.Rows; row++)
            rowStarts[row + 1] += rowStarts[row];
        var rest = new NativeBlock(rowStarts[Shape.Rows] * sizeof(TIndex));
        for (var row = 0; row < Shape.Rows; row++)
        {
            var left = new ReadOnlySpan<TIndex>(index + Start(row), (int)(rowStarts[row + 1] - rowStarts[row]));
            left.CopyTo(new Span<TIndex>((TIndex*)rest.Pointer + rowStarts[row], left.Length));
        }
        Replace(bits, starts, rest);
    }

    private void Replace(BitRows? bits, NativeBlock starts, NativeBlock index)
    {
        _starts.Dispose();
        _index.Dispose();
        (_bits, _starts, _index) = (bits, starts, index);
    }

    // The cells that synapses end at lie from the first up to the second.
    private (int First, int End) Range<TIndex>(TIndex* index, int threads, int pieces)
        where TIndex : unmanaged
    {
        var found = new (uint First, uint Last)[pieces];
        Workers.Run(threads, pieces, piece =>
        {
            var start = Workers.Cut(Count, pieces, piece);
            found[piece] = Range(index + start, index + Workers.Cut(Count, pieces, piece + 1));
        });
        return ((int)found.Min(range => range.First), (int)found.Max(range => range.Last) + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (uint First, uint Last) Range<TIndex>(TIndex* index, TIndex* end)
        where TIndex : unmanaged
    {
        var (first, last) = (uint.MaxValue, 0u);
        for (; index < end; index++)
        {
            first = Math.Min(first, (uint)At(index));
            last = Math.Max(last, (uint)At(index));
        }
        return (first, last);
    }

    private void Set(NativeBlock index, long position, int post)
    {
        if (Shape.IndexBytes == sizeof(ushort))
            ((ushort*)index.Pointer)[position] = (ushort)post;
        else
            ((uint*)index.Pointer)[position] = (uint)post;
    }

    private void Sort(NativeBlock index, long start, int count)
    {
        if (Shape.IndexBytes == sizeof(ushort))
            new Span<ushort>((ushort*)index.Pointer + start, count).Sort();
        else
            new Span<uint>((uint*)index.Pointer + start, count).Sort();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverBits<TSum>(BitRows bits, TSum* sums, ReadOnlySpan<int> cells, int part)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var (first, end) = WordsOf(part);
        bits.Deliver(cells, sums, TSum.CreateTruncating(_constant), first, end);
    }

    // The words of the cells of a part.
    private (int First, int End) WordsOf(int part)
    {
        var (first, end) = CellsOf(part);
        return (first / BitRows.WordBits, end / BitRows.WordBits);
    }
}
