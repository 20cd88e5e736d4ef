using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>A program for the core, with what its numbers stand for.</summary>
/// <param name="Program">The program.</param>
/// <param name="Formats">The variables of each population, by number.</param>
/// <param name="Receptors">The receptors of each population, by number: target and value of one unit.</param>
/// <param name="Notes">How the weights of each receptor are kept.</param>
public sealed record BytecodeResult(
    BytecodeProgram Program,
    ImmutableArray<ImmutableArray<VariableFormat>> Formats,
    ImmutableArray<ImmutableArray<(string Target, double Unit)>> Receptors,
    ImmutableArray<string> Notes)
{
    /// <summary>The connections whose synapses have programs.</summary>
    public ImmutableArray<LearntSynapses> Learnt { get; init; } = [];
}
