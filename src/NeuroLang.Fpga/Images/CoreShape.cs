namespace NeuroLang.Fpga.Images;

/// <summary>The parameters of a core, which it reports and a loader lays memory out for.</summary>
public sealed record CoreShape
{
    /// <summary>Lanes of a tile: 1, 2, 4 or 8.</summary>
    public int Lanes { get; init; } = 1;

    /// <summary>Tiles.</summary>
    public int Tiles { get; init; } = 1;

    /// <summary>Bits of a slot; a lane has 2^SlotBits of them.</summary>
    public int SlotBits { get; init; } = 8;

    /// <summary>Bits of a delay; there are 2^DelayBits places in the ring.</summary>
    public int DelayBits { get; init; } = 3;

    /// <summary>Accumulators of each slot.</summary>
    public int Receptors { get; init; } = 2;

    /// <summary>State variables of each slot.</summary>
    public int Variables { get; init; } = 8;

    /// <summary>Tables.</summary>
    public int Tables { get; init; } = 4;

    /// <summary>Instructions.</summary>
    public int CodeDepth { get; init; } = 256;

    /// <summary>Words of the row memory.</summary>
    public int Rows { get; init; } = 1024;

    /// <summary>Words of the synapse memory of a lane.</summary>
    public int Depth { get; init; } = 16384;

    /// <summary>Variables of a synapse.</summary>
    public int SynapseVariables { get; init; } = 1;

    /// <summary>Words of the incoming index of a lane.</summary>
    public int Incoming { get; init; } = 16384;

    /// <summary>Entries of the schedule, the one that ends it among them.</summary>
    public int Schedule { get; init; } = 32;

    /// <summary>Bits of an accumulator.</summary>
    public int AccumulatorBits { get; init; } = 16;

    /// <summary>Optional parts.</summary>
    public CoreFeatures Features { get; init; } = (CoreFeatures)127;

    /// <summary>Bits of an address in synapse memory.</summary>
    public int AddressBits { get; init; } = 16;

    /// <summary>Constants of the cycle count.</summary>
    public TimingModel Timing { get; init; } = TimingModel.Published;

    /// <summary>Lanes of all tiles.</summary>
    public int Width => Lanes * Tiles;

    /// <summary>Slots of a lane.</summary>
    public int Slots => 1 << SlotBits;

    /// <summary>Places in the delay ring.</summary>
    public int Ring => 1 << DelayBits;
}
