namespace NeuroLang.Fpga.Images;

/// <summary>A projection in the memories of a core.</summary>
internal sealed class PackedProjection
{
    /// <summary>How its rows look.</summary>
    public required RowFormat Format { get; init; }

    /// <summary>Length of the row of each presynaptic cell or channel, for each tile; in weights for dense rows.</summary>
    public required int[][] RowLengths { get; init; }

    /// <summary>Length of the incoming index of each slot of the target population, for each tile; empty without a program of postsynaptic spikes.</summary>
    public required int[][] IncomingLengths { get; init; }

    /// <summary>First word of R for rows and for the incoming index.</summary>
    public required int FirstRow { get; init; }

    /// <summary>First word of R for the incoming index.</summary>
    public required int FirstIncoming { get; init; }

    /// <summary>For each tile and lane of it: the address in S of each synapse of the projection that is there; for readout.</summary>
    public required Dictionary<int, int>[] Places { get; init; }
}
