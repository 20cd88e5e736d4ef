using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Draws;

/// <summary>The random bits of a program (semantics, "Random numbers"): the key is the seed and a stream, the counter says what is drawn.</summary>
internal sealed class RandomKey(uint seed)
{
    /// <summary>The seed.</summary>
    public uint Seed => seed;

    /// <summary>Draw <paramref name="draw"/> of a cell at a step: plane n for 32 bits, planes 2n (high) and 2n + 1 (low) for 64.</summary>
    public Value OfCell(IrType type, uint stream, int draw, long cell, long step) => type == IrType.Int32
        ? Value.Of(unchecked((int)CellWord(stream, (uint)draw, cell, step)))
        : Value.Of(unchecked((long)(((ulong)CellWord(stream, (uint)(2 * draw), cell, step) << 32) | CellWord(stream, (uint)((2 * draw) + 1), cell, step))));

    /// <summary>Draw of a synapse: the m-th of those between positions i and j of a connection's views. Always 64 bits.</summary>
    public Value OfSynapse(uint stream, int draw, long i, long j, long m) =>
        Value.Of(unchecked((long)Pair(stream, (uint)i, (uint)j, (uint)m, draw)));

    /// <summary>Draw of a synapse in a step: 32 bits are word n mod 4 of plane n / 4, 64 bits words 2 (n mod 2) and the next of plane n / 2.</summary>
    public Value OfRunningSynapse(IrType type, uint stream, int draw, Connections.PlasticSynapse synapse, long step)
    {
        var is32 = type == IrType.Int32;
        var plane = (uint)(is32 ? draw >> 2 : draw >> 1);
        var multiplicity = synapse.Stored.TryGetValue(IrSynapse.Multiplicity, out var m) ? (uint)m.Bits : 0;
        var words = Philox.Words(seed, stream, (uint)synapse.Pre.Cell, (uint)synapse.Post.Cell, unchecked((uint)step), (multiplicity << 16) | plane);
        return is32
            ? Value.Of(unchecked((int)words[draw & 3]))
            : Value.Of(unchecked((long)(((ulong)words[2 * (draw & 1)] << 32) | words[(2 * (draw & 1)) + 1])));
    }

    /// <summary>The n-th uniform of a row of a connection rule.</summary>
    public double OfRow(uint stream, long row, long n) => Uniform(Pair(stream, (uint)row, (uint)(n >> 1), 0, (int)(n & 1)));

    /// <summary>The uniform that decides whether a pair is connected, where the probability depends on the pair.</summary>
    public double OfPair(uint stream, long i, long j) => Uniform(Pair(stream, (uint)i, (uint)j, 0, 0));

    /// <summary>52 random bits m as (m + 1/2) / 2^52: above zero, below one, exact.</summary>
    private static double Uniform(ulong bits) => ((bits >> 12) + 0.5) / 4503599627370496.0;

    /// <summary>64 consecutive cells share 16 counters: word w of counter lane l is cell 16 w + l of the block.</summary>
    private uint CellWord(uint stream, uint plane, long cell, long step)
    {
        var counter = unchecked((uint)(((cell >> 6) << 4) | (cell & 15)));
        var words = Philox.Words(seed, stream, counter, unchecked((uint)step), unchecked((uint)(step >> 32)), plane);
        return words[(cell >> 4) & 3];
    }

    private ulong Pair(uint stream, uint c0, uint c1, uint c2, int draw)
    {
        // A row's uniform n has the counter (row, n / 2, 0, 0), a synapse's draw n the counter (i, j, m, n / 2); both take words 2 (n mod 2) and the next.
        var words = Philox.Words(seed, stream, c0, c1, c2, (uint)(draw >> 1));
        var first = 2 * (draw & 1);
        return ((ulong)words[first] << 32) | words[first + 1];
    }
}
