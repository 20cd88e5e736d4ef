using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <summary>A condition that lets all channels of a port spike at the boundaries at which it holds.</summary>
/// <param name="population">The port.</param>
/// <param name="size">Number of its channels.</param>
/// <param name="condition">Evaluates the condition at this moment.</param>
internal sealed class SpikeFeed(int population, int size, Func<bool> condition) : PortFeed
{
    private readonly int[] _all = [.. Enumerable.Range(0, size)];

    public override long Next(long boundary) => boundary;

    public override bool Feed(ISimulation simulation)
    {
        if (condition())
        {
            simulation.FeedSpikes(population, _all);
        }

        return true;
    }
}
