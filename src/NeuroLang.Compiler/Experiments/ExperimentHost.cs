using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <summary>What an experiment asks of the program that runs it.</summary>
/// <param name="Build">
/// Builds the same network once more, at boundary zero: each case of a sweep runs on one of its own. Called from several threads;
/// throws <see cref="SimulationException"/> where the network cannot be built.
/// </param>
/// <param name="Files">The files that its statements name.</param>
public sealed record ExperimentHost(Func<ISimulation> Build, IExperimentFiles Files)
{
    /// <summary>Takes the lines of <c>print</c> statements.</summary>
    public Action<string> Print { get; init; } = static _ => { };

    /// <summary>Is told the number of steps computed until now, those of all cases of sweeps included; by one thread at a time.</summary>
    public Action<long> Progress { get; init; } = static _ => { };

    /// <summary>How many steps a simulation is asked for at least where nothing looks in between: more than one where each call has a price.</summary>
    public long ShortestRun { get; init; } = 1;

    /// <summary>How many cases of a sweep may run at once.</summary>
    public int Threads { get; init; } = 1;
}
