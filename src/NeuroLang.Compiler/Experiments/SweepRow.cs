using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Experiments;

/// <summary>What a <c>tabulate</c> gave once.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Variables">The values of the variables of the sweeps around it, the outermost first.</param>
/// <param name="Values">The values of its expressions.</param>
internal sealed record SweepRow(BoundTabulate Statement, ImmutableArray<ConstantValue> Variables, ImmutableArray<ConstantValue> Values);
