using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// Geometric gaps by table inversion: S[k] = (1 - p)^k, and a uniform u gives the smallest g with u &gt; S[g + 1]. A guide
/// table says where to start looking, so that a draw costs about one comparison.
/// </summary>
internal sealed class GapTable
{
    private const int LongestTable = 65536;
    private const int GuidePerEntry = 4;
    private readonly double[] _survival;
    private readonly int[] _guide;

    public GapTable(double p)
    {
        Length = 16;
        while (Length < LongestTable && Length < 4 / p)
            Length *= 2;
        _survival = new double[Length + 1];
        _survival[0] = 1;
        for (var k = 1; k <= Length; k++)
            _survival[k] = _survival[k - 1] * (1 - p);
        _guide = new int[Math.Min(LongestTable, Length * GuidePerEntry)];
        var g = Length - 1;
        for (var bucket = 0; bucket < _guide.Length; bucket++)
        {
            // The smallest g of the bucket is that of its upper end, which no u of the bucket reaches.
            var upper = (bucket + 1.0) / _guide.Length;
            while (g > 0 && upper > _survival[g])
                g--;
            _guide[bucket] = g;
        }
    }

    /// <summary>Gaps from this on are drawn in several pieces: the geometric distribution has no memory.</summary>
    public int Length { get; }

    /// <summary>S[0] to S[<see cref="Length"/>].</summary>
    public ReadOnlySpan<double> Survival => _survival;

    /// <summary>Where to start looking, for each of equal intervals of u.</summary>
    public ReadOnlySpan<int> Guide => _guide;

    /// <summary>The next gap, or any number of at least <paramref name="end"/> where it is not shorter than that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long NextGap(RowScratch row, long end)
    {
        var gap = 0L;
        while (gap < end)
        {
            var u = row.NextUniform();
            if (u <= _survival[Length])
            {
                gap += Length;
                continue;
            }
            var g = _guide[(int)(u * _guide.Length)];
            while (u <= _survival[g + 1])
                g++;
            return gap + g;
        }
        return gap;
    }
}
