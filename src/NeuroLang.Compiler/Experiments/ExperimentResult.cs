using System.Collections.Immutable;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <summary>What an experiment gave. Recordings stay in the simulation.</summary>
/// <param name="Expectations">Its expectations in the order they were judged; none behind the point where the run stopped. Those in a sweep are judged in each case, and name it.</param>
/// <param name="Plots">Its plots in order.</param>
/// <param name="Tables">The tables of its sweeps in order, one for each <c>tabulate</c>.</param>
/// <param name="Steps">Number of steps simulated.</param>
/// <param name="Failure">Why the run stopped early, or null.</param>
/// <param name="Interrupted">Whether the run was stopped from outside.</param>
public sealed record ExperimentResult(
    ImmutableArray<Expectation> Expectations,
    ImmutableArray<PlotData> Plots,
    ImmutableArray<SweepTable> Tables,
    long Steps,
    SimulationException? Failure,
    bool Interrupted);
