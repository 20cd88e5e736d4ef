namespace NeuroLang.Compiler.Parsing;

/// <summary>The lists of members in which the parser recovers.</summary>
internal enum MemberKind
{
    /// <summary>Declarations of a file.</summary>
    TopLevel,

    /// <summary>Members of a cell or synapse.</summary>
    Model,

    /// <summary>Statements of a handler.</summary>
    Block,

    /// <summary>Members of a circuit.</summary>
    Circuit,

    /// <summary>Overrides of a population.</summary>
    Overrides,

    /// <summary>Statements of an experiment.</summary>
    Experiment,
}
