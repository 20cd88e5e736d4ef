using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>The synapses from one population to one receptor of another. They are sorted by presynaptic cell, delay, postsynaptic cell, multiplicity.</summary>
/// <param name="Name">Full name of the connection.</param>
/// <param name="Source">Index of the source population: cells or a port.</param>
/// <param name="Target">Index of the target population.</param>
/// <param name="Receptor">Receptor of the target, 0 … 7.</param>
/// <param name="WeightBits">4, 8 or 16: what weights of static synapses need; 16 with a program.</param>
/// <param name="IsSigned">Whether weights have a sign; else they are 0 … 2^bits − 1. Weights of 16 bits always have one.</param>
/// <param name="WeightShift">What arrives is weight · 2^shift; 0, 2, 4 or 6; 0 with a program, where the program sends.</param>
/// <param name="RowStarts">First synapse of each presynaptic cell, and at the end the number of synapses.</param>
/// <param name="Targets">Postsynaptic cell of each synapse, by its index in the population.</param>
/// <param name="Delays">Delay of each synapse in steps; a spike stamped s arrives at boundary s + delay.</param>
/// <param name="Variables">Variables of synapses, the weight first: one for static synapses, up to four with a program.</param>
public sealed record BytecodeProjection(
    string Name,
    int Source,
    int Target,
    int Receptor,
    int WeightBits,
    bool IsSigned,
    int WeightShift,
    ImmutableArray<int> RowStarts,
    ImmutableArray<int> Targets,
    ImmutableArray<byte> Delays,
    ImmutableArray<BytecodeVariable> Variables)
{
    /// <summary>Whether every presynaptic cell has one synapse with every postsynaptic cell, without delay, so that targets need not be stored.</summary>
    public bool IsDense { get; init; }

    /// <summary>A graded projection multiplies the weight with this state variable of the presynaptic cell.</summary>
    public int? PayloadVariable { get; init; }

    /// <summary>Right shift of that product, 0 … 31, to nearest.</summary>
    public int PayloadShift { get; init; }

    /// <summary>Whether the rows of all presynaptic cells are delivered in every step, whether they spike or not; only graded ones are.</summary>
    public bool IsContinuous { get; init; }

    /// <summary>Index of the replicated population whose cell i stands for presynaptic cell i in programs of synapses.</summary>
    public int? Replica { get; init; }

    /// <summary>The program that runs when a presynaptic cell spikes; without one, synapses are static.</summary>
    public SynapseProgram? Pre { get; init; }

    /// <summary>The program that runs when a postsynaptic cell spikes.</summary>
    public SynapseProgram? Post { get; init; }
}
