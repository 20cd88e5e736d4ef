namespace NeuroLang.Compiler.Ir;

/// <summary>When a kernel over synapses runs, and over which of them.</summary>
public enum IrSynapsePhase
{
    /// <summary>When the network is built: what derives from start values, and <c>on start</c>.</summary>
    Start,

    /// <summary>At an event of a presynaptic cell: over its row, or over the part of it with one delay.</summary>
    OnPre,

    /// <summary>After <see cref="OnPre"/> once for the presynaptic cell: what is kept there.</summary>
    AtPre,

    /// <summary>At an event of a postsynaptic cell: over all synapses that end there.</summary>
    OnPost,

    /// <summary>After <see cref="OnPost"/> once for the postsynaptic cell: what is kept there.</summary>
    AtPost,

    /// <summary>A timed handler: over all synapses.</summary>
    Timed,

    /// <summary>What an aggregate over synapses of the timed handler that follows runs over: over all synapses, summed for each cell.</summary>
    Reduce,

    /// <summary>A drive: over all synapses, summed for each postsynaptic cell.</summary>
    Drive,

    /// <summary>One step of the equations: over all synapses.</summary>
    Integrate,
}
