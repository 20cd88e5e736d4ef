using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>The rows of a projection: the synapses between two populations by presynaptic cell, delay and postsynaptic cell.</summary>
internal static class SynapseRows
{
    /// <summary>The longest delay in steps; rings have a place more.</summary>
    public const int MostDelay = byte.MaxValue;

    /// <summary>The places of the synapses between two populations in the data, as they were built.</summary>
    public static IEnumerable<int> Between(SynapseData data, int pre, int post) =>
        Enumerable.Range(0, data.Count).Where(n => data.PrePopulations[n] == pre && data.PostPopulations[n] == post);

    /// <summary>Places in the order of rows.</summary>
    /// <param name="places">The places.</param>
    /// <param name="data">The synapses.</param>
    /// <param name="delay">The delay of a place in steps.</param>
    public static IEnumerable<int> Ordered(IEnumerable<int> places, SynapseData data, Func<int, long> delay) =>
        places.OrderBy(n => data.PreCells[n]).ThenBy(delay).ThenBy(n => data.PostCells[n]);

    /// <summary>The first synapse of each presynaptic cell, and at the end their number.</summary>
    /// <param name="places">The places in the order of rows.</param>
    /// <param name="data">The synapses.</param>
    /// <param name="sources">Number of presynaptic cells.</param>
    public static ImmutableArray<int> Starts(IEnumerable<int> places, SynapseData data, long sources)
    {
        var starts = new int[sources + 1];
        foreach (var n in places)
        {
            starts[data.PreCells[n] + 1]++;
        }

        for (var row = 1; row < starts.Length; row++)
        {
            starts[row] += starts[row - 1];
        }

        return [.. starts];
    }

    /// <summary>A delay as rows keep it.</summary>
    /// <exception cref="UnrepresentableException">It is too long.</exception>
    public static byte Delay(IrConnection connection, long delay) => delay <= MostDelay
        ? (byte)delay
        : throw new UnrepresentableException(FpgaDiagnostics.TooLarge, $"The connection '{connection.Name}' has a delay of {delay} steps; the core has rings of at most {MostDelay + 1}") { Place = connection.Place };

    /// <summary>How many bits weights need, 4, 8 or 16, and whether they have a sign.</summary>
    public static (int Bits, bool IsSigned) Format(IReadOnlyCollection<short> weights)
    {
        var isSigned = weights.Any(w => w < 0);
        var most = weights.Select(w => Math.Abs((int)w)).DefaultIfEmpty(0).Max();
        var bits = most <= (isSigned ? 7 : 15) ? 4 : most <= (isSigned ? 127 : 255) ? 8 : 16;
        return (bits, isSigned || bits == 16);
    }
}
