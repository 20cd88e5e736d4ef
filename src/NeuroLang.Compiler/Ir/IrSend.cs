using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>What a synapse adds to a target: a float64 expression of the pair, evaluated once when the network is built.</summary>
/// <param name="Slot">The target slot (a state or an input) of the post cells.</param>
/// <param name="Weight">The value in internal units.</param>
public sealed record IrSend(string Slot, IrExpr Weight)
{
    /// <summary>Where the target is an element of a vector that differs from synapse to synapse: its slots, of which <see cref="Slot"/> is the first; else empty.</summary>
    public ImmutableArray<string> Elements { get; init; } = [];

    /// <summary>Which of <see cref="Elements"/> it is: a float64 expression of the pair; else null.</summary>
    public IrExpr? Element { get; init; }

    /// <summary>All slots that are added to.</summary>
    public ImmutableArray<string> Slots => Elements.IsEmpty ? [Slot] : Elements;
}
