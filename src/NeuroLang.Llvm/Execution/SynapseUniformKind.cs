namespace NeuroLang.Llvm.Execution;

/// <summary>What a uniform of a kernel over synapses stands for.</summary>
internal enum SynapseUniformKind
{
    /// <summary>An aggregate over cells, as it is now.</summary>
    Probe,

    /// <summary>An aggregate over cells, as it was a delay ago.</summary>
    Former,

    /// <summary>Whether a variable of the connection is frozen: 1 or 0.</summary>
    Frozen,
}
