namespace NeuroLang.Compiler.Ir;

/// <summary>The floating-point format of a program's states.</summary>
public enum Precision
{
    /// <summary>IEEE 754 binary32, the default.</summary>
    Float32,

    /// <summary>IEEE 754 binary64.</summary>
    Float64,
}
