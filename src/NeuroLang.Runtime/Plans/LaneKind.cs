namespace NeuroLang.Runtime.Plans;

/// <summary>What one slot of a population holds per cell.</summary>
public enum LaneKind
{
    /// <summary>A real number in the program's precision (float or double).</summary>
    Real,

    /// <summary>A signed integer as wide as the program's reals (int or long): counters, flags.</summary>
    Integer,

    /// <summary>A float64 in both precisions: what weights, delays and connection rules read while the network is built.</summary>
    Build,
}
