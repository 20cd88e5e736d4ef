using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>A function that gives numbers of synapses or pairs while the network is built.</summary>
/// <param name="Symbol">Its name.</param>
/// <param name="Attributes">What it reads of each pair, in the order in which it expects the columns.</param>
/// <param name="Constants">The bits of the numbers in which this use differs from others of the same function: float64, whole numbers, streams of draws.</param>
internal sealed record PairFunction(string Symbol, IReadOnlyList<string> Attributes, IReadOnlyList<long> Constants)
{
    /// <summary>The attributes that expressions read.</summary>
    public static IReadOnlyList<string> Reads(IEnumerable<IrExpr> values) =>
        [.. IrTraversal.PostOrder(values).Where(e => e.Op == IrOp.Attribute).Select(e => e.Name ?? "").Distinct().OrderBy(name => name, StringComparer.Ordinal)];
}
