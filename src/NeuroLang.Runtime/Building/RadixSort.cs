using System.Numerics;
using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Building;

/// <summary>Sorts the non-negative keys of one row by some of their bits, a byte at a time; equal keys keep their order.</summary>
internal sealed class RadixSort<T>
    where T : unmanaged, IBinaryInteger<T>
{
    private const int Radix = 256;
    private const int ShortRow = 48;
    private readonly int[] _counts = new int[Radix];
    private T[] _buffer = [];

    /// <summary>
    /// Sorts by the bits from <paramref name="lowestBit"/> on, whose value is at most <paramref name="largest"/> in any key.
    /// The bits below must ascend already.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sort(Span<T> keys, int lowestBit, uint largest)
    {
        if (keys.Length < ShortRow)
        {
            keys.Sort();
            return;
        }
        if (_buffer.Length < keys.Length)
            _buffer = new T[2 * keys.Length];
        var from = keys;
        var to = _buffer.AsSpan(0, keys.Length);
        for (; largest > 0; largest >>= 8, lowestBit += 8)
        {
            Array.Clear(_counts);
            foreach (var key in from)
                _counts[byte.CreateTruncating(key >> lowestBit)]++;
            var position = 0;
            foreach (ref var count in _counts.AsSpan())
                (count, position) = (position, position + count);
            foreach (var key in from)
                to[_counts[byte.CreateTruncating(key >> lowestBit)]++] = key;
            var swap = from;
            from = to;
            to = swap;
        }
        if (from != keys)
            from.CopyTo(keys);
    }
}
