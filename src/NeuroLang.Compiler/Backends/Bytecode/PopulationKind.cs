namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>How the cells of a population are spread over the lanes of a core.</summary>
public enum PopulationKind : byte
{
    /// <summary>Each cell lives in one lane.</summary>
    Cells = 0,

    /// <summary>Every lane has all of the cells and computes the same; they do not spike. Presynaptic traces and modulators are kept so.</summary>
    Replicated = 1,

    /// <summary>Channels that the host feeds with spikes; no variables, no program.</summary>
    Port = 2,
}
