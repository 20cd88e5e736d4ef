using NeuroLang.Compiler;

namespace NeuroLang.Cli.Running;

/// <summary>How a program is to be run.</summary>
/// <param name="Lowering">Settings that replace those of the experiment.</param>
/// <param name="Target">Name of the target.</param>
/// <param name="VectorBits">Width of vectors: 128, 256, 512, 1 for none, 0 for the machine's own.</param>
/// <param name="Cpu">The processor that code is made for; null for the machine's own.</param>
/// <param name="Threads">Number of threads; 0 lets the target choose.</param>
/// <param name="Trap">Stop at a state that is not finite.</param>
/// <param name="Device">The number of the GPU.</param>
internal sealed record RunOptions(LoweringOptions Lowering, string Target, int VectorBits, string? Cpu, int Threads, bool Trap, int Device = 0)
{
    /// <summary>Measure where the time of steps goes.</summary>
    public bool Profile { get; init; }

    /// <summary>The core that runs the program, where the target is one.</summary>
    public CoreOptions? Core { get; init; }
}
