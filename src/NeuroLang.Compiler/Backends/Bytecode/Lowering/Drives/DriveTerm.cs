using System.Collections.Immutable;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>One product of a drive: a number of the synapse times something that the presynaptic cell is.</summary>
/// <param name="Connection">Index of the connection.</param>
/// <param name="Target">The input at which it ends.</param>
/// <param name="Payload">What it reads of the presynaptic cell: an expression over slots of the cell, by their own names.</param>
/// <param name="Weight">The number of the synapse: an expression over slots that nothing changes.</param>
/// <param name="Slots">The slot of each presynaptic population that holds what is read.</param>
public sealed record DriveTerm(int Connection, string Target, IrExpr Payload, IrExpr Weight, ImmutableDictionary<int, string> Slots)
{
    /// <summary>In front of the number of what a population keeps because drives read it, where that is not one of its states.</summary>
    public const string Derived = "payload.";

    /// <summary>The numbers of all synapses of the connection, in the order in which they were built.</summary>
    /// <param name="factory">The factory of the expressions.</param>
    /// <param name="synapses">The synapses.</param>
    public double[] Weights(IrFactory factory, SynapseData synapses)
    {
        var place = 0;
        var evaluator = new IrEvaluator(factory, leaf => IrValue.Real(leaf.Type, synapses.Variables[leaf.Name ?? ""][place]));
        var weights = new double[synapses.Count];
        for (; place < weights.Length; place++)
        {
            evaluator.Reset();
            weights[place] = evaluator.Evaluate(Weight).Number;
        }

        return weights;
    }
}
