namespace NeuroLang.Compiler.Ir;

/// <summary>How pairs of cells are chosen (terms of Senk et al. 2022).</summary>
public enum IrRuleKind
{
    /// <summary>Every pair.</summary>
    AllToAll,

    /// <summary>Equal positions.</summary>
    OneToOne,

    /// <summary>Each pair independently with a probability.</summary>
    Probability,

    /// <summary>A fixed number of incoming synapses per post cell.</summary>
    InDegree,

    /// <summary>A fixed number of outgoing synapses per pre cell.</summary>
    OutDegree,

    /// <summary>A fixed number of synapses in all.</summary>
    Total,

    /// <summary>A Poisson-distributed number of synapses per pair.</summary>
    Poisson,

    /// <summary>Listed pairs.</summary>
    List,

    /// <summary>The rows of a table of pairs.</summary>
    Table,

    /// <summary>A kernel shifted over a grid.</summary>
    Convolution,
}
