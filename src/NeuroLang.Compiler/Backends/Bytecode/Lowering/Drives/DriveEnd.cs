using System.Collections.Immutable;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>The synapses of one term of a drive between two populations.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Data">All of its synapses, as they were built.</param>
/// <param name="Target">The input at which they end.</param>
/// <param name="Pre">The presynaptic population.</param>
/// <param name="Post">The postsynaptic population.</param>
/// <param name="Slot">The slot of presynaptic cells that holds what is read.</param>
/// <param name="Payload">What that is.</param>
/// <param name="Places">The places of the synapses in the data, by presynaptic cell, delay, postsynaptic cell.</param>
/// <param name="Weights">What each multiplies, in internal units.</param>
internal sealed record DriveEnd(IrConnection Connection, SynapseData Data, string Target, int Pre, int Post, string Slot, IrExpr Payload, ImmutableArray<int> Places, ImmutableArray<double> Weights);
