using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>spike when</c> (then named <c>spike</c>) or <c>event name when</c>.</summary>
public sealed class EventSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>What is tested on the new state; with <see cref="Through"/> the quantity that rises.</summary>
    public BoundExpression? Condition { get; internal set; }

    /// <summary>The level of <c>v rises through v_th</c>; null for a condition.</summary>
    public BoundExpression? Through { get; internal set; }

    /// <summary>Dead time: a time, or a truth value; null for none.</summary>
    public BoundExpression? Refractory { get; internal set; }

    /// <summary>States that stand still meanwhile.</summary>
    public ImmutableArray<StateSymbol> Hold { get; internal set; } = [];

    /// <summary>The handler.</summary>
    public ImmutableArray<BoundStatement> Body { get; internal set; } = [];
}
