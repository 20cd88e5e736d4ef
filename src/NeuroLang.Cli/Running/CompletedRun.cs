using NeuroLang.Compiler;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Running;

/// <summary>An experiment that was carried out, with its network still at hand.</summary>
internal sealed record CompletedRun(LoweredProgram Program, ISimulation Simulation, ExperimentResult Result, RunTimes Times, string Target) : IDisposable
{
    /// <summary>Bits of the vectors of kernels; 0 where there are none.</summary>
    public int VectorBits { get; init; }

    /// <summary>The most bytes a second that the memory of a device gives, 0 where that is not known; null for targets that run in the memory of this process.</summary>
    public double? BytesPerSecond { get; init; }

    /// <summary>The time reached in ms.</summary>
    public double Milliseconds => Result.Steps * Program.Circuit.Step.ToDouble();

    public void Dispose() => Simulation.Dispose();
}
