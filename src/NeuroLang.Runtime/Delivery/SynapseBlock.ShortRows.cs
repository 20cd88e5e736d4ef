using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuroLang.Runtime.Delivery;

/// <content>Lists of post cells that are short: what of them a thread has takes less time than guessing wrongly where it ends.</content>
internal sealed unsafe partial class SynapseBlock
{
    // Rows shorter than that on average count as short.
    private const int LongestShortRow = 128;
    private const int ShortRowsAhead = 64;
    private const int ShortRowRoom = 4096;
    private const int CopiedAtOnce = 32;

    private bool HasShortRows => Shape.IndexBytes == sizeof(ushort) && _weights is null && _index.Bytes < LongestShortRow * sizeof(ushort) * (long)Shape.Rows * Parts;

    // Short rows are put one behind the other first, in whole vectors, so that the processor need not guess where each ends.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverShortRows<TSum>(TSum* sums, int* cells, int count, int part)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        Bounds(part, out var starts, out var ends);
        var index = (ushort*)_index.Pointer;
        var constant = TSum.CreateTruncating(_constant);
        var posts = stackalloc ushort[ShortRowRoom + CopiedAtOnce];
        var end = posts;
        for (var s = 0; s < count; s++)
        {
            var row = (uint)(cells[s] - Shape.FirstCell);
            if (row >= (uint)Shape.Rows)
                continue;
            if (s + ShortRowsAhead < count)
                Prefetch(cells[s + ShortRowsAhead], index, (TSum*)null, starts, ends);
            var (from, length) = (starts[row], ends[row] - starts[row]);
            while (length > 0)
            {
                if (end >= posts + ShortRowRoom)
                {
                    AddConstant(posts, end, sums, constant);
                    end = posts;
                }
                Vector512.Store(Vector512.Load(index + from), end);
                var copied = Math.Min(length, CopiedAtOnce);
                from += copied;
                end += copied;
                length -= copied;
            }
        }
        AddConstant(posts, end, sums, constant);
    }
}
