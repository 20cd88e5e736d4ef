using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>A population of cells with one program, or the channels of a port.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Kind">How it is spread over lanes.</param>
/// <param name="Count">Number of cells N.</param>
/// <param name="FirstInstruction">Place of the program in the code; 0 for a port.</param>
/// <param name="Length">Number of instructions P; 0 for a port.</param>
/// <param name="Variables">State variables, at most 16.</param>
/// <param name="Receptors">Accumulators, at most 8.</param>
/// <param name="IsReported">Whether its spikes go to the host.</param>
public sealed record BytecodePopulation(
    string Name,
    PopulationKind Kind,
    int Count,
    int FirstInstruction,
    int Length,
    ImmutableArray<BytecodeVariable> Variables,
    ImmutableArray<BytecodeReceptor> Receptors,
    bool IsReported);
