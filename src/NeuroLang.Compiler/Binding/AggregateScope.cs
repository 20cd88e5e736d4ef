namespace NeuroLang.Compiler.Binding;

/// <summary>What an aggregate runs over.</summary>
public enum AggregateScope
{
    /// <summary>The population of the cell: <c>own.sum(x)</c>.</summary>
    Own,

    /// <summary>A group of a circuit.</summary>
    Group,

    /// <summary>All synapses of the same connection that end at the post cell: <c>incoming.sum(w)</c>.</summary>
    Incoming,

    /// <summary>All synapses of the same connection that start at the pre cell: <c>outgoing.sum(w)</c>.</summary>
    Outgoing,
}
