using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

/// <summary>What is known of a <see cref="SynapseBlock"/> before its synapses are drawn.</summary>
internal sealed record SynapseBlockShape
{
    public required Precision Precision { get; init; }

    public required Population Pre { get; init; }

    public required SpikeList Source { get; init; }

    /// <summary>The pre cell of row 0.</summary>
    public required int FirstCell { get; init; }

    public required int Rows { get; init; }

    public required Accumulator Target { get; init; }

    /// <summary>Bytes of an index: 0 (dense), 2 or 4.</summary>
    public required int IndexBytes { get; init; }

    /// <summary>The weight of all synapses, or null.</summary>
    public required double? Weight { get; init; }

    /// <summary>The delay of all synapses, where they do not differ.</summary>
    public required int DelaySteps { get; init; }

    /// <summary>True where delays differ and are part of the index.</summary>
    public required bool HasDelays { get; init; }

    public bool IsDense => IndexBytes == 0;

    /// <summary>First post cell of every row of a dense block.</summary>
    public int DenseStart { get; init; }

    /// <summary>Post cells of every row of a dense block.</summary>
    public int DenseCount { get; init; }
}
