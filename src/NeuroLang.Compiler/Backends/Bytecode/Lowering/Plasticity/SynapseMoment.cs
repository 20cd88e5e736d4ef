namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>What makes something happen in a synapse.</summary>
internal enum SynapseMoment
{
    /// <summary>A presynaptic spike.</summary>
    Pre,

    /// <summary>A postsynaptic spike.</summary>
    Post,

    /// <summary>A postsynaptic spike of the same boundary as the presynaptic one, within the program of that.</summary>
    Both,

    /// <summary>A postsynaptic spike without a presynaptic one of the same boundary.</summary>
    Alone,

    /// <summary>Time: what it reads is of the boundary before.</summary>
    Tick,
}
