namespace NeuroLang.Runtime;

/// <summary>
/// The counter-based generator Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011): key (seed, stream), a counter of four
/// 32-bit words, four words out. Draws of cells are laid out so that 64 consecutive cells share 16 counters.
/// </summary>
public static partial class Philox
{
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>The four words of one counter.</summary>
    public static (uint W0, uint W1, uint W2, uint W3) Words(uint seed, uint stream, uint c0, uint c1, uint c2, uint c3)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = (ulong)Multiplier0 * c0;
            var p1 = (ulong)Multiplier1 * c2;
            c0 = (uint)(p1 >> 32) ^ c1 ^ seed;
            c1 = (uint)p1;
            c2 = (uint)(p0 >> 32) ^ c3 ^ stream;
            c3 = (uint)p0;
            seed += Weyl0;
            stream += Weyl1;
        }
        return (c0, c1, c2, c3);
    }

    /// <summary>The 32-bit word of cell <paramref name="cell"/> at step <paramref name="step"/>, draw plane <paramref name="plane"/>.</summary>
    public static uint CellWord(uint seed, uint stream, long cell, long step, uint plane)
    {
        var (w0, w1, w2, w3) = Words(
            seed, stream, ((uint)(cell >> 6) << 4) | ((uint)cell & 15), (uint)step, (uint)((ulong)step >> 32), plane);
        return ((cell >> 4) & 3) switch { 0 => w0, 1 => w1, 2 => w2, _ => w3 };
    }

    /// <summary>The 64-bit word of draw <paramref name="draw"/>: plane 2 draw above plane 2 draw + 1.</summary>
    public static ulong CellWord64(uint seed, uint stream, long cell, long step, uint draw) =>
        ((ulong)CellWord(seed, stream, cell, step, 2 * draw) << 32) | CellWord(seed, stream, cell, step, 2 * draw + 1);

    /// <summary>The <paramref name="draw"/>-th 64-bit word of a synapse or of a rule's row, whose counter starts with (a, b, c).</summary>
    public static ulong CounterWord64(uint seed, uint stream, uint a, uint b, uint c, uint draw)
    {
        var (w0, w1, w2, w3) = Words(seed, stream, a, b, c, draw >> 1);
        return (draw & 1) == 0 ? ((ulong)w0 << 32) | w1 : ((ulong)w2 << 32) | w3;
    }

    /// <summary>The <paramref name="n"/>-th 64-bit word of a rule's row: counter (row, n / 2, 0, 0).</summary>
    public static ulong RowWord64(uint seed, uint stream, uint row, long n)
    {
        var (w0, w1, w2, w3) = Words(seed, stream, row, (uint)(n >> 1), 0, 0);
        return (n & 1) == 0 ? ((ulong)w0 << 32) | w1 : ((ulong)w2 << 32) | w3;
    }
}
