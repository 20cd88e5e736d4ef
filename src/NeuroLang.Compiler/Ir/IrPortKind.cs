namespace NeuroLang.Compiler.Ir;

/// <summary>What a host feeds to a population that has no dynamics of its own.</summary>
public enum IrPortKind
{
    /// <summary>Nothing: its cells live by their model.</summary>
    None,

    /// <summary>The events of each boundary; its model has the event <c>spike</c> and nothing else.</summary>
    Spikes,

    /// <summary>Values that last until others are fed; its model has the state <c>value</c> and nothing else.</summary>
    Values,
}
