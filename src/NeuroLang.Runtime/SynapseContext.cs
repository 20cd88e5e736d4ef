namespace NeuroLang.Runtime;

/// <summary>
/// The synapse (or the pair, for rules and filters) for which a weight, delay, probability or condition is evaluated while
/// the network is built.
/// </summary>
public struct SynapseContext
{
    /// <summary>The simulation's seed.</summary>
    public uint Seed { get; internal set; }

    /// <summary>Index in the pre view.</summary>
    public int I { get; internal set; }

    /// <summary>Index in the post view.</summary>
    public int J { get; internal set; }

    /// <summary>How many earlier synapses the pair has, in generation order.</summary>
    public int M { get; internal set; }

    /// <summary>The row of the connection's table that the pair comes from; 0 where it has none.</summary>
    public int Row { get; internal set; }

    /// <summary>The population of the pre cell.</summary>
    public Population Pre { get; internal set; }

    /// <summary>The pre cell's index in its population.</summary>
    public int PreCell { get; internal set; }

    /// <summary>The population of the post cell.</summary>
    public Population Post { get; internal set; }

    /// <summary>The post cell's index in its population.</summary>
    public int PostCell { get; internal set; }

    /// <summary>Draw <paramref name="n"/> of the synapse as a 64-bit word: counter (I, J, M, n / 2).</summary>
    public readonly ulong Word(uint stream, int n) => Philox.CounterWord64(Seed, stream, (uint)I, (uint)J, (uint)M, (uint)n);

    /// <summary>Draw <paramref name="n"/> of the entry of a convolution's kernel of so many columns: counter (kernel row, kernel column, 0, n / 2).</summary>
    public readonly ulong KernelWord(uint stream, int n, int columns) => Philox.CounterWord64(Seed, stream, (uint)(Row / columns), (uint)(Row % columns), 0, (uint)n);

    /// <summary>Draw <paramref name="n"/> of the synapse as a float64 uniform.</summary>
    public readonly double Uniform(uint stream, int n) => Runtime.Uniform.FromWord(Word(stream, n));

    /// <summary>
    /// Draw <paramref name="n"/> of each pair, as <see cref="Word"/> gives it, or <see cref="KernelWord"/> where <paramref name="columns"/> is not 0. What is left of
    /// the last 8 words is filled with that of the last pair.
    /// </summary>
    public static void Words(ReadOnlySpan<SynapseContext> pairs, uint stream, int n, int columns, Span<long> words)
    {
        for (var first = 0; first < pairs.Length; first += 8)
            Philox.FillPairs(pairs[first..Math.Min(first + 8, pairs.Length)], stream, (uint)n, columns, words.Slice(first, 8));
    }

    /// <summary>The first three words of the counter.</summary>
    internal readonly (uint A, uint B, uint C) Counter(int columns) =>
        columns == 0 ? ((uint)I, (uint)J, (uint)M) : ((uint)(Row / columns), (uint)(Row % columns), 0);
}
