using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <summary>What flows into an <c>in</c> port of the circuit from a statement on, until another takes its place.</summary>
internal abstract class PortFeed
{
    /// <summary>The first boundary from <paramref name="boundary"/> on at which something is fed, or <see cref="long.MaxValue"/>.</summary>
    public abstract long Next(long boundary);

    /// <summary>Feeds what belongs to the boundary at which the simulation stands. False where there is nothing more to feed, though there should be.</summary>
    /// <exception cref="SimulationException">A value is not finite.</exception>
    public abstract bool Feed(ISimulation simulation);
}
