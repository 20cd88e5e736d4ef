using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>What is known of a <see cref="SynapseTable"/> before its synapses are drawn.</summary>
internal sealed record TableShape
{
    public required ConnectionPlan Plan { get; init; }

    public required SynapsePlan Synapse { get; init; }

    public required Precision Precision { get; init; }

    public required Population Pre { get; init; }

    public required Population Post { get; init; }

    /// <summary>The pre cell of row 0.</summary>
    public required int FirstCell { get; init; }

    public required int Rows { get; init; }

    /// <summary>Bytes of an index: 0 (dense), 2 or 4.</summary>
    public required int IndexBytes { get; init; }

    /// <summary>First post cell of every row of a dense table.</summary>
    public int DenseStart { get; init; }

    /// <summary>Post cells of every row of a dense table.</summary>
    public int DenseCount { get; init; }

    public bool IsDense => IndexBytes == 0;

    public string Name => $"{Plan.Name} ({Pre.Name} -> {Post.Name})";
}
