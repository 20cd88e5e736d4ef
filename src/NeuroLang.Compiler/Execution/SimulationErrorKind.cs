namespace NeuroLang.Compiler.Execution;

/// <summary>Why a network could not be built or a run stopped.</summary>
public enum SimulationErrorKind
{
    /// <summary>A state became infinite or NaN.</summary>
    NonFinite,

    /// <summary>A guard of a parameter does not hold.</summary>
    GuardFailed,

    /// <summary>The network needs more memory than there is or was allowed; found before allocating.</summary>
    TooLarge,

    /// <summary>A delay is negative, NaN or out of range.</summary>
    InvalidDelay,

    /// <summary>A weight is infinite or NaN.</summary>
    InvalidWeight,

    /// <summary>What a synapse adds is infinite, NaN, or larger than the sums of its target can hold.</summary>
    Overflow,

    /// <summary>A weight is on the other side than Dale's law says.</summary>
    DaleViolated,

    /// <summary>The element of a vector that a synapse ends at does not exist.</summary>
    InvalidElement,

    /// <summary>The number of a connection rule has no meaning, or asks for more synapses than there can be.</summary>
    InvalidRule,

    /// <summary>The memory of the device that runs the network does not suffice.</summary>
    DeviceMemory,

    /// <summary>The device that runs the network was lost, or failed.</summary>
    DeviceFailed,
}
