using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>connect</c>. Its name is empty unless given by <c>called</c>.</summary>
public sealed class ConnectionSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>The source; the cells of the aggregate where there is one; null only after an error.</summary>
    public BoundView? Pre { get; internal set; }

    /// <summary>The aggregate that every target cell gets, times the weight, in every step; null for connections of pairs of cells.</summary>
    public BoundAggregate? Aggregate { get; internal set; }

    /// <summary>The target cells; null only after an error.</summary>
    public BoundView? Post { get; internal set; }

    /// <summary>The state or input that is added to, in each kind of post cell; null where the synapse writes to <c>post.x</c> alone.</summary>
    public BoundVariable? Target { get; internal set; }

    /// <summary>The element of a vector target, chosen per synapse, or null.</summary>
    public BoundExpression? TargetElement { get; internal set; }

    /// <summary>The synapse bound for these cells; null for the static one.</summary>
    public SynapseSymbol? Synapse { get; internal set; }

    /// <summary>Values of the synapse's parameters and states; a weight of a named synapse is among them.</summary>
    public ImmutableArray<BoundOverride> Arguments { get; internal set; } = [];

    /// <summary>The weight of a static synapse, in the unit of the target; of a continuous port or an aggregate in the unit of the target over that of the source, and null where it is one; null where a synapse is named.</summary>
    public BoundExpression? Weight { get; internal set; }

    /// <summary>The axonal delay; null for none.</summary>
    public BoundExpression? Axonal { get; internal set; }

    /// <summary>The dendritic delay; null for none.</summary>
    public BoundExpression? Dendritic { get; internal set; }

    /// <summary>How pairs are chosen; null only after an error.</summary>
    public BoundRule? Rule { get; internal set; }

    /// <summary>A filter on pairs, or null.</summary>
    public BoundExpression? Where { get; internal set; }

    /// <summary>True where a cell may not connect to itself.</summary>
    public bool NoAutapses { get; internal set; }

    /// <summary>True where a pair may have one synapse at most.</summary>
    public bool NoMultapses { get; internal set; }

    /// <summary>True where connections are recomputed instead of stored.</summary>
    public bool IsProcedural { get; internal set; }

    /// <summary>The name of tied weights, or null.</summary>
    public string? SharedWeights { get; internal set; }

    /// <summary>Free indices of parts (<c>col[k] -> col[k + 1]</c>): the connection stands for every value where all parts exist.</summary>
    public ImmutableArray<LocalSymbol> PartIndices { get; internal set; } = [];
}
