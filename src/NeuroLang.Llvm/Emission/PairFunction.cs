using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>A function that gives numbers of a synapse or a pair while the network is built.</summary>
/// <param name="Symbol">Its name.</param>
/// <param name="Attributes">What it reads of the pair, in the order in which it expects the values.</param>
internal sealed record PairFunction(string Symbol, IReadOnlyList<string> Attributes)
{
    /// <summary>The attributes that expressions read.</summary>
    public static IReadOnlyList<string> Reads(IEnumerable<IrExpr> values) =>
        [.. IrTraversal.PostOrder(values).Where(e => e.Op == IrOp.Attribute).Select(e => e.Name ?? "").Distinct().OrderBy(name => name, StringComparer.Ordinal)];
}
