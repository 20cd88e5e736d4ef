using System.Runtime.InteropServices;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Emulation;

/// <summary>The synapses of a projection, and the index by postsynaptic cell where a program needs it.</summary>
internal sealed class SynapseBlock
{
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly byte[] _delays;
    private readonly int _shift;
    private readonly int _ring;
    private readonly int[] _incomingStarts = [];
    private readonly (int Synapse, int Source)[] _incoming = [];

    /// <summary>Synapses with their start values.</summary>
    public SynapseBlock(BytecodeProjection projection, int ring)
    {
        Projection = projection;
        _ring = ring;
        _starts = ImmutableCollectionsMarshal.AsArray(projection.RowStarts)!;
        _targets = ImmutableCollectionsMarshal.AsArray(projection.Targets)!;
        _delays = ImmutableCollectionsMarshal.AsArray(projection.Delays)!;
        _shift = projection.WeightShift;
        Variables = [.. projection.Variables.Select(variable => variable.Values.ToArray())];
        if (projection.Post is not null)
        {
            (_incomingStarts, _incoming) = Index(_targets.Length == 0 ? 0 : _targets.Max() + 1);
        }
    }

    /// <summary>The projection.</summary>
    public BytecodeProjection Projection { get; }

    /// <summary>Variables of all synapses, the weight first.</summary>
    public short[][] Variables { get; }

    /// <summary>The synapses of a presynaptic cell: the first, and the one behind the last.</summary>
    public (int Start, int End) Row(int source) => (_starts[source], _starts[source + 1]);

    /// <summary>The synapses that end at a cell, by presynaptic cell.</summary>
    public ReadOnlySpan<(int Synapse, int Source)> Incoming(int target) =>
        target + 1 < _incomingStarts.Length ? _incoming.AsSpan(_incomingStarts[target].._incomingStarts[target + 1]) : [];

    /// <summary>Postsynaptic cell of a synapse.</summary>
    public int Target(int synapse) => _targets[synapse];

    /// <summary>Adds the weights of a row.</summary>
    public void Add(int source, CellBlock cells, long step)
    {
        var sums = cells.Accumulators[Projection.Receptor];
        var weights = Variables[0];
        var mask = _ring - 1;
        for (var s = _starts[source]; s < _starts[source + 1]; s++)
        {
            sums[((int)step + _delays[s] & mask) * cells.Stride + _targets[s]] += (uint)(weights[s] << _shift);
        }
    }

    /// <summary>Adds the weights of a row times a value.</summary>
    public void AddGraded(int source, short value, CellBlock cells, long step)
    {
        var sums = cells.Accumulators[Projection.Receptor];
        var weights = Variables[0];
        var mask = _ring - 1;
        var half = Projection.PayloadShift == 0 ? 0L : 1L << (Projection.PayloadShift - 1);
        for (var s = _starts[source]; s < _starts[source + 1]; s++)
        {
            sums[((int)step + _delays[s] & mask) * cells.Stride + _targets[s]] += (uint)(((long)weights[s] * value + half) >> Projection.PayloadShift);
        }
    }

    /// <summary>Adds to the accumulator of one synapse.</summary>
    public void Add(int synapse, long value, CellBlock cells, long step) =>
        cells.Accumulators[Projection.Receptor][((int)step + _delays[synapse] & (_ring - 1)) * cells.Stride + _targets[synapse]] += (uint)value;

    private (int[] Starts, (int Synapse, int Source)[] Incoming) Index(int cells)
    {
        var starts = new int[cells + 1];
        foreach (var target in _targets)
        {
            starts[target + 1]++;
        }

        for (var cell = 0; cell < cells; cell++)
        {
            starts[cell + 1] += starts[cell];
        }

        var next = starts.ToArray();
        var incoming = new (int, int)[_targets.Length];
        for (var source = 0; source + 1 < _starts.Length; source++)
        {
            for (var s = _starts[source]; s < _starts[source + 1]; s++)
            {
                incoming[next[_targets[s]]++] = (s, source);
            }
        }

        return (starts, incoming);
    }
}
