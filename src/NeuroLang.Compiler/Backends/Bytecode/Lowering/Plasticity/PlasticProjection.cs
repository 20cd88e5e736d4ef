using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>A projection with programs, before these have a place in the code.</summary>
/// <param name="Projection">The projection without its programs.</param>
/// <param name="Pre">The program of presynaptic spikes.</param>
/// <param name="Post">The program of postsynaptic spikes; empty for none.</param>
/// <param name="Sent">The most that a synapse sends, in units.</param>
/// <param name="Learnt">What its variables stand for.</param>
internal sealed record PlasticProjection(
    BytecodeProjection Projection,
    (ImmutableArray<Instruction> Instructions, ImmutableArray<string> Notes) Pre,
    (ImmutableArray<Instruction> Instructions, ImmutableArray<string> Notes) Post,
    long Sent,
    LearntSynapses Learnt);
