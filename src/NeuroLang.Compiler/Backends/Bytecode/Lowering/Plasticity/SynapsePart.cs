using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Something that happens in a synapse at one kind of moment.</summary>
/// <param name="Moment">The kind.</param>
/// <param name="Body">Its statements in data-flow form, with event-driven variables advanced.</param>
/// <param name="Every">Of a tick: the steps between two of them.</param>
internal sealed record SynapsePart(SynapseMoment Moment, ImmutableArray<IrStatement> Body, long Every = 0);
