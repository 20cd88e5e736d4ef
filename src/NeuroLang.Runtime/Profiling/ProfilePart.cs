namespace NeuroLang.Runtime.Profiling;

/// <summary>What a step consists of.</summary>
public enum ProfilePart
{
    /// <summary>A kernel over the cells of a population; generated code numbers them.</summary>
    Kernel,

    /// <summary>Events on their way through a connection; numbered as in the plan.</summary>
    Delivery,

    /// <summary>Handlers of events at synapses of all connections.</summary>
    Handlers,

    /// <summary>Timed handlers, drives and equations of synapses.</summary>
    Synapses,

    /// <summary>Counting and recording.</summary>
    Rest,
}
