namespace NeuroLang.Runtime;

/// <summary>Why a simulation could not be built or had to stop.</summary>
public enum SimulationError
{
    /// <summary>The network needs more memory than there is, or more cells than one population can hold.</summary>
    TooLarge,

    /// <summary>The plan contradicts itself: an index out of range, views of unequal length.</summary>
    InvalidPlan,

    /// <summary>A connection rule asks for more synapses than its switches allow.</summary>
    ImpossibleRule,

    /// <summary>A weight is infinite or not a number.</summary>
    InvalidWeight,

    /// <summary>A weight has the other sign than the population's <see cref="Plans.PopulationPlan.Sign"/>.</summary>
    InvalidSign,

    /// <summary>A synapse ends at an element of a vector that does not exist.</summary>
    InvalidElement,

    /// <summary>A delay is negative, not a number or longer than a ring can be.</summary>
    InvalidDelay,

    /// <summary>A connection probability is not a number.</summary>
    InvalidProbability,

    /// <summary>A parameter is outside its guard.</summary>
    InvalidParameter,

    /// <summary>A state became infinite or not a number.</summary>
    NonFinite,

    /// <summary>A contribution to a sum is infinite, not a number or larger than the sum has room for.</summary>
    Overflow,

    /// <summary>The memory of a device does not suffice.</summary>
    DeviceMemory,

    /// <summary>A device was lost, or failed.</summary>
    DeviceFailed,
}
