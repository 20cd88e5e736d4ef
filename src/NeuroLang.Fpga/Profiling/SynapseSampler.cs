using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Fpga.Profiling;

/// <summary>Looks at the variables of a connection's synapses now and then: they are many, and change little between two looks.</summary>
/// <param name="connection">Index of the connection.</param>
internal sealed class SynapseSampler(int connection)
{
    private const int MostLooks = 64;

    private readonly Dictionary<string, ValueRange> _ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[]> _largest = new(StringComparer.Ordinal);
    private int _looks;
    private long _every = 1;

    /// <summary>The range of each variable over all synapses.</summary>
    public ImmutableDictionary<string, ValueRange> Ranges => _ranges.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Looks, where one is due.</summary>
    public void Observe(ISimulation simulation)
    {
        if (simulation.StepIndex % _every != 0)
        {
            return;
        }

        Take(simulation);
        if (++_looks == MostLooks)
        {
            (_looks, _every) = (MostLooks / 2, _every * 2);
        }
    }

    /// <summary>Looks.</summary>
    public void Take(ISimulation simulation)
    {
        foreach (var (slot, values) in simulation.Synapses(connection).Variables)
        {
            if (values.Length == 0)
            {
                continue;
            }

            var range = new ValueRange(values.Min(), values.Max(), values.Max(Math.Abs), 0);
            _ranges[slot] = _ranges.TryGetValue(slot, out var seen) ? seen.Hull(range) : range;
            _largest[slot] = _largest.TryGetValue(slot, out var most) ? [.. most.Zip(values, (a, b) => Math.Abs(a) > Math.Abs(b) ? a : b)] : values;
        }
    }

    /// <summary>The synapses with the value of each variable that was largest without its sign.</summary>
    public SynapseData Largest(SynapseData synapses) => synapses with { Variables = _largest };
}
