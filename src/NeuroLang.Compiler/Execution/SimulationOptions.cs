namespace NeuroLang.Compiler.Execution;

/// <summary>How a simulation runs. No option changes a result; a target ignores what does not concern it.</summary>
/// <param name="Trap">Stop when a state becomes infinite or NaN.</param>
/// <param name="Threads">Number of threads; zero lets the target choose.</param>
/// <param name="VectorBits">Width of vectors in bits: 128, 256 or 512; zero lets the target choose.</param>
/// <param name="MemoryLimitBytes">Refuse to build a network that needs more than this; zero means what the machine has.</param>
public sealed record SimulationOptions(bool Trap = true, int Threads = 0, int VectorBits = 0, long MemoryLimitBytes = 0)
{
    /// <summary>Measure where the time of steps goes, on targets that can.</summary>
    public bool Profile { get; init; }

    /// <summary>Trap on, everything else chosen by the target.</summary>
    public static SimulationOptions Default { get; } = new();
}
