using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Lockstep;

/// <summary>What random programs may contain.</summary>
public sealed record ProgramOptions
{
    public CoreFeatures Features { get; init; } = (CoreFeatures)127;

    /// <summary>Most cells of a population.</summary>
    public int MostCells { get; init; } = 60;

    /// <summary>Most ordinary populations.</summary>
    public int MostPopulations { get; init; } = 3;

    /// <summary>Most instructions of a program of cells.</summary>
    public int MostInstructions { get; init; } = 20;

    /// <summary>Tiles of the core: several deliver no graded spikes.</summary>
    public int Tiles { get; init; } = 1;

    public int Receptors { get; init; } = 2;

    public int Variables { get; init; } = 8;

    public int Tables { get; init; } = 4;

    public int Ring { get; init; } = 8;

    public int SynapseVariables { get; init; } = 1;

    public int AccumulatorBits { get; init; } = 16;

    /// <summary>Most synapses of a presynaptic cell and projection, about.</summary>
    public int MostTargets { get; init; } = 40;

    public bool Has(CoreFeatures feature) => (Features & feature) != 0;
}
