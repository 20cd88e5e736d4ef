namespace NeuroLang.Runtime.Plans;

/// <summary>The floating-point format of a program's states.</summary>
public enum Precision
{
    /// <summary>IEEE 754 binary32; synaptic sums are 32-bit integers.</summary>
    Float32,

    /// <summary>IEEE 754 binary64; synaptic sums are 64-bit integers.</summary>
    Float64,
}
