namespace NeuroLang.Fpga.Emulation;

/// <summary>Sticky flags of a core.</summary>
[Flags]
public enum StepFlags
{
    /// <summary>Nothing happened.</summary>
    None = 0,

    /// <summary>A result was cut to 16 bits.</summary>
    Saturated = 1,

    /// <summary>A sum of arrivals was cut to 16 bits when it was read.</summary>
    AccumulatorSaturated = 2,
}
