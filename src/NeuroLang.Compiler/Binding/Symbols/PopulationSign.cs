namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>Dale's law of a population.</summary>
public enum PopulationSign
{
    /// <summary>Nothing is declared.</summary>
    None,

    /// <summary>No weight of its synapses is negative.</summary>
    Excitatory,

    /// <summary>No weight of its synapses is positive.</summary>
    Inhibitory,
}
