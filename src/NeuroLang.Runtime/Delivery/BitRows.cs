using System.Numerics;
using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Delivery;

/// <summary>
/// Rows of synapses that all send the same, as bits: bit j of a row says that a synapse ends at post cell <see cref="FirstCell"/> + j. Where several rows are delivered at once, bits are
/// counted column by column, many cells in an instruction, and the weight is added as often as was counted.
/// </summary>
internal sealed unsafe partial class BitRows : IDisposable
{
    /// <summary>Cells in a word; ranges of threads are cut between words.</summary>
    public const int WordBits = 64;

    private const int ColumnBytes = 64;
    private const int ColumnWords = ColumnBytes / sizeof(ulong);
    private const int ColumnBits = 8 * ColumnBytes;
    private readonly NativeBlock _bits;
    private readonly int _firstPre;
    private readonly int _rows;
    private readonly long _stride;
    private readonly int _firstWord;
    private readonly int _words;

    /// <param name="firstPre">The pre cell of row 0.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="first">The first post cell that a synapse ends at.</param>
    /// <param name="end">The cell behind the last one.</param>
    public BitRows(int firstPre, int rows, int first, int end)
    {
        (_firstPre, _rows) = (firstPre, rows);
        _firstWord = first / WordBits;
        _words = (end - 1) / WordBits + 1 - _firstWord;
        _stride = Stride(first, end);
        _bits = new NativeBlock((rows + 1L) * _stride);
        _none = Row(rows);
    }

    /// <summary>The post cell of bit 0.</summary>
    public int FirstCell => _firstWord * WordBits;

    /// <summary>Memory in bytes.</summary>
    public long Bytes => _bits.Bytes;

    /// <summary>Bytes of a row whose synapses end at cells from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static long Stride(long first, long end) => ((end - 1) / WordBits - first / WordBits + ColumnWords) / ColumnWords * ColumnBytes;

    /// <summary>Adds synapses to a row, as 16 or 32 bits. Those between cells that have one already move to the front; returns how many there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add<TIndex>(int row, TIndex* posts, int count)
        where TIndex : unmanaged
    {
        var words = (ulong*)Row(row);
        var left = 0;
        for (var n = 0; n < count; n++)
        {
            var bit = SynapseBlock.At(posts + n) - (nuint)FirstCell;
            ref var word = ref words[bit / WordBits];
            var mask = 1ul << (int)(bit % WordBits);
            posts[left] = posts[n];
            left += (word & mask) != 0 ? 1 : 0;
            word |= mask;
        }
        return left;
    }

    /// <summary>The post cells of a row, ascending.</summary>
    public IEnumerable<int> Cells(int row)
    {
        for (var word = 0; word < _words; word++)
        {
            for (var bits = Word(row, word); bits != 0; bits &= bits - 1)
                yield return (_firstWord + word) * WordBits + BitOperations.TrailingZeroCount(bits);
        }
    }

    public void Dispose() => _bits.Dispose();

    private byte* Row(long row) => _bits.Pointer + row * _stride;

    private ulong Word(int row, int word) => ((ulong*)Row(row))[word];
}
