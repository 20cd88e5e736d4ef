using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>
/// A program for the soft core, for any number of lanes and tiles: what a container holds. Its meaning, to the bit, is in docs/fpga/isa.md; <see cref="BytecodeVerifier"/> says which rule it breaks.
/// </summary>
/// <param name="Name">Name of the program.</param>
/// <param name="StepNanoseconds">The time step.</param>
/// <param name="AccumulatorBits">Bits of an accumulator, 16 … 32.</param>
/// <param name="SeedKey">Start of the random keys; not zero.</param>
/// <param name="Code">All instructions: programs of cells in the order of populations, then programs of synapses.</param>
/// <param name="Populations">Populations.</param>
/// <param name="Tables">Tables that <see cref="Opcode.Luti"/> reads.</param>
/// <param name="Projections">Projections.</param>
public sealed record BytecodeProgram(
    string Name,
    long StepNanoseconds,
    int AccumulatorBits,
    uint SeedKey,
    ImmutableArray<Instruction> Code,
    ImmutableArray<BytecodePopulation> Populations,
    ImmutableArray<BytecodeTable> Tables,
    ImmutableArray<BytecodeProjection> Projections)
{
    /// <summary>Whether it is proven that no accumulator can wrap, so that a core with wider ones gives the same.</summary>
    public bool AccumulatorsCannotWrap { get; init; }

    /// <summary>What is recorded.</summary>
    public ImmutableArray<BytecodeProbe> Probes { get; init; } = [];

    /// <summary>Where each instruction comes from; empty, or one for each.</summary>
    public ImmutableArray<BytecodeLine> Lines { get; init; } = [];

    /// <summary>What the program was made from.</summary>
    public BytecodeProvenance? Provenance { get; init; }
}
