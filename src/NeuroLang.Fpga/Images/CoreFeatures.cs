namespace NeuroLang.Fpga.Images;

/// <summary>Optional parts of a core (docs/fpga/isa.md, section 4).</summary>
[Flags]
public enum CoreFeatures
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Random instructions and stochastic rounding.</summary>
    Random = 1,

    /// <summary>Operations on bits.</summary>
    BitOperations = 2,

    /// <summary>Programs of synapses.</summary>
    Plastic = 4,

    /// <summary>Static synapses with weights of 16 bits.</summary>
    Wide = 8,

    /// <summary>Rows that hold weights alone.</summary>
    Dense = 16,

    /// <summary>Spikes with a value.</summary>
    Graded = 32,

    /// <summary>Spikes from the host.</summary>
    Ports = 64,
}
