namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>What generated C# looks like.</summary>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="ClassName">The simulation's class; null for the circuit's name.</param>
/// <param name="Width">The width of its kernels.</param>
/// <param name="Trap">Whether kernels look for infinities and NaN; without, <c>SimulationOptions.NoTrap</c> has no meaning.</param>
/// <param name="LineMaps">Whether <c>#line</c> leads from statements to the equations, events and connections they come from; for host classes alone.</param>
public sealed record CSharpOptions(string Namespace = "NeuroLang.Generated", string? ClassName = null, VectorWidth Width = VectorWidth.Bits256, bool Trap = true, bool LineMaps = false)
{
    /// <summary>Whether the class tells <c>SimulationOptions.Profile</c> which kernel runs: number of the kernel in the module · number of populations + population.</summary>
    public bool Profile { get; init; }
}
