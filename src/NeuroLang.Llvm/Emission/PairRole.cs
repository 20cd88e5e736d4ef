namespace NeuroLang.Llvm.Emission;

/// <summary>What a function over pairs computes.</summary>
internal enum PairRole
{
    /// <summary>The weight.</summary>
    Weight,

    /// <summary>The element of a vector target.</summary>
    Element,

    /// <summary>The delay, or its axonal part.</summary>
    Delay,

    /// <summary>The dendritic part of the delay.</summary>
    Dendritic,

    /// <summary>The probability of the pair.</summary>
    Probability,

    /// <summary>Whether the pair is kept: 1 or 0.</summary>
    Accept,

    /// <summary>The start values of the synapse's slots.</summary>
    Start,
}
