using System.Collections.Immutable;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <summary>An expression that gives the values of a port: at every boundary, or once where nothing in it changes.</summary>
/// <param name="setters">The setters that evaluate it.</param>
/// <param name="arguments">The experiment's variables as they were at the statement.</param>
/// <param name="first">The boundary at which the statement stands.</param>
/// <param name="isConstant">Whether nothing in it changes.</param>
internal sealed class ValueFeed(ImmutableArray<int> setters, IReadOnlyDictionary<string, double> arguments, long first, bool isConstant) : PortFeed
{
    public override long Next(long boundary) => isConstant && boundary > first ? long.MaxValue : boundary;

    public override bool Feed(ISimulation simulation)
    {
        foreach (var setter in setters)
        {
            simulation.Apply(setter, arguments);
        }

        return true;
    }
}
