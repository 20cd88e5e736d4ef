namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>How many bits the kernels of generated C# work on at once. The results are the same at every width.</summary>
public enum VectorWidth
{
    /// <summary>One cell at a time.</summary>
    Scalar = 0,

    /// <summary>128 bits: SSE4 or NEON.</summary>
    Bits128 = 128,

    /// <summary>256 bits: AVX2.</summary>
    Bits256 = 256,

    /// <summary>512 bits: AVX-512.</summary>
    Bits512 = 512,
}
