namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Parts of the language that random programs may use; a target in the making leaves some out.</summary>
[Flags]
public enum ProgramFeatures
{
    /// <summary>Linear cells, reset, dead time, delays and deterministic rules.</summary>
    None = 0,

    /// <summary>Gates, nonlinear equations, elementary functions, <c>method</c>.</summary>
    Nonlinear = 1,

    /// <summary><c>xi</c> and distributions in equations and handlers.</summary>
    Noise = 2,

    /// <summary>Further events and synapses that listen to them.</summary>
    Events = 4,

    /// <summary><c>every</c>, <c>at</c>, <c>on start</c>, <c>update</c>.</summary>
    Timed = 8,

    /// <summary>Vectors, <c>for</c> and comprehensions.</summary>
    Vectors = 16,

    /// <summary><c>own.sum</c> and its like.</summary>
    Aggregates = 32,

    /// <summary>Distributions and expressions of the cell or pair in overrides, weights, delays and rules.</summary>
    Distributions = 64,

    /// <summary>Groups and slices.</summary>
    Groups = 128,

    /// <summary>Places of cells and distances.</summary>
    Places = 256,

    /// <summary>Parts, and ports of spikes.</summary>
    Parts = 512,

    /// <summary>Tables and matrices.</summary>
    Tables = 1024,

    /// <summary>Synapses with states, drives and handlers, and Dale's law.</summary>
    Synapses = 2048,

    /// <summary>Tunable parameters of the circuit.</summary>
    Tunables = 4096,

    /// <summary>Everything.</summary>
    All = 8191,
}
