using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

/// <content>
/// Rows cut at ranges of post cells, one a thread. Where delays do not differ, a row ascends by post cell and only the cuts are kept. Where they do, it ascends by delay, then post cell:
/// it is ordered anew by part, so that each part ascends as the row did.
/// <code>
/// row      d1:a d1:x d2:b d2:y        a, b belong to part 0, x, y to part 1
/// becomes  d1:a d2:b | d1:x d2:y
/// </code>
/// </content>
internal sealed unsafe partial class SynapseBlock
{
    private const int RowsPerPiece = 256;
    private NativeBlock? _cuts;
    private int[] _bounds = [];

    /// <summary>How many parts rows are cut into.</summary>
    public int Parts { get; private set; } = 1;

    /// <summary>Cuts all rows at the post cells <paramref name="bounds"/>[1], [2], …; returns the shortest delay.</summary>
    public int Divide(int[] bounds, int threads)
    {
        var shortest = ShortestDelay();
        Parts = bounds.Length - 1;
        _bounds = bounds;
        if (Shape.IsDense)
            return shortest;

        // Where part p of each row starts: parts 1, 2, … one after the other, each with all rows.
        _cuts?.Dispose();
        _cuts = new NativeBlock((long)(Parts - 1) * Shape.Rows * sizeof(long));
        var pieces = Math.Clamp(Shape.Rows / RowsPerPiece, 1, Math.Max(1, threads));
        Workers.Run(threads, pieces, piece =>
        {
            var entries = new List<(uint Index, long Weight, int Part)>();
            var end = (int)Workers.Cut(Shape.Rows, pieces, piece + 1);
            for (var row = (int)Workers.Cut(Shape.Rows, pieces, piece); row < end; row++)
            {
                if (Shape.HasDelays)
                    OrderByPart(row, entries);
                Cut(row);
            }
        });
        return shortest;
    }

    /// <summary>Whether rows can be cut: post cells ascend along them where delays do not differ. They do unless views name the cells of a population twice or out of order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Ascends()
    {
        for (var row = 0; row < Shape.Rows && !Shape.IsDense && !Shape.HasDelays; row++)
        {
            var end = Start(row + 1);
            for (var n = Start(row) + 1; n < end; n++)
            {
                if (Place(row, n).Post < Place(row, n - 1).Post)
                    return false;
            }
        }
        return true;
    }

    private int ShortestDelay()
    {
        if (!Shape.HasDelays || Count == 0)
            return Count == 0 ? int.MaxValue - 1 : Shape.DelaySteps;
        var shortest = int.MaxValue;
        for (var row = 0; row < Shape.Rows; row++)
        {
            if (Start(row) < Start(row + 1))
                shortest = Math.Min(shortest, Place(row, Start(row)).Delay);
        }
        return shortest;
    }

    // Of what is a list: by delay, then post cell, then as they were drawn, however the row is ordered.
    private IEnumerable<long> Positions(int row)
    {
        var positions = Enumerable.Range(0, (int)(Start(row + 1) - Start(row))).Select(n => Start(row) + n);
        return Shape.HasDelays && Parts > 1 ? positions.OrderBy(Key) : positions;
    }

    private uint Key(long position) => ((uint*)_index.Pointer)[position];

    private int PartOf(int post)
    {
        var part = 0;
        while (post >= _bounds[part + 1])
            part++;
        return part;
    }

    private void Cut(int row)
    {
        var cuts = (long*)(_cuts ?? throw new InvalidOperationException("The block is not divided.")).Pointer;
        var (position, end) = (Start(row), Start(row + 1));
        for (var part = 1; part < Parts; part++)
        {
            // In a part every post cell lies below its bound, so the first beyond starts the next part.
            var (low, high) = (position, end);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (PartOf(Place(row, middle).Post) < part)
                    low = middle + 1;
                else
                    high = middle;
            }
            cuts[(long)(part - 1) * Shape.Rows + row] = position = low;
        }
    }

    private void OrderByPart(int row, List<(uint Index, long Weight, int Part)> entries)
    {
        var index = (uint*)_index.Pointer;
        var lanes = (uint)Shape.Target.Population.Padded;
        var place = Start(row);
        entries.Clear();
        for (var n = place; n < Start(row + 1); n++)
            entries.Add((index[n], _weights is null ? 0 : Integer(n), PartOf((int)(index[n] % lanes))));
        for (var part = 0; part < Parts; part++)
        {
            foreach (var (entry, weight, owner) in entries)
            {
                if (owner != part)
                    continue;
                index[place] = entry;
                if (_weights is not null && _precision == Precision.Float32)
                    ((int*)_weights.Pointer)[place] = (int)weight;
                else if (_weights is not null)
                    ((long*)_weights.Pointer)[place] = weight;
                place++;
            }
        }
    }

    // Where the rows of a part start and end: arrays that are read by row.
    private void Bounds(int part, out long* starts, out long* ends)
    {
        starts = (long*)_starts.Pointer;
        ends = starts + 1;
        if (part == Whole || _cuts is null)
            return;
        if (part < Parts - 1)
            ends = (long*)_cuts.Pointer + (long)part * Shape.Rows;
        if (part > 0)
            starts = (long*)_cuts.Pointer + (long)(part - 1) * Shape.Rows;
    }

    // The post cells of a part; whole ones end with padding.
    private (int First, int End) CellsOf(int part) => part == Whole || Parts == 1 ? (0, (int)Shape.Target.Population.Padded) : (_bounds[part], _bounds[part + 1]);

    private (int First, int End) DenseBounds(int part)
    {
        var (first, end) = CellsOf(part);
        return (Math.Clamp(first - Shape.DenseStart, 0, Shape.DenseCount), Math.Clamp(end - Shape.DenseStart, 0, Shape.DenseCount));
    }
}
