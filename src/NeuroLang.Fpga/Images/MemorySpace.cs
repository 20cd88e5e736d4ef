namespace NeuroLang.Fpga.Images;

/// <summary>The memories of a core as the host addresses them (docs/fpga/isa.md, section 4).</summary>
public enum MemorySpace : byte
{
    /// <summary>Code, three words to an instruction.</summary>
    Code = 0,

    /// <summary>State of a lane.</summary>
    State = 1,

    /// <summary>Tables.</summary>
    Tables = 2,

    /// <summary>First words of rows.</summary>
    Rows = 3,

    /// <summary>Synapse words of a lane.</summary>
    Synapses = 4,

    /// <summary>Variables of synapses of a lane.</summary>
    SynapseVariables = 5,

    /// <summary>Incoming index of a lane: places in the synapse memory.</summary>
    Incoming = 6,

    /// <summary>Incoming index of a lane: slots of replicas.</summary>
    IncomingSources = 7,

    /// <summary>Schedule.</summary>
    Schedule = 8,

    /// <summary>Registers of the core.</summary>
    Registers = 9,

    /// <summary>Accumulators of a lane, low words.</summary>
    Accumulators = 10,

    /// <summary>Accumulators of a lane, high words.</summary>
    AccumulatorsHigh = 11,
}
