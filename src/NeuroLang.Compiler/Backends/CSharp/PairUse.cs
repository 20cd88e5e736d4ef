using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>A number of a connection's synapses or pairs.</summary>
/// <param name="Index">The connection, by its number in the plan.</param>
/// <param name="Slot">The variable of the synapse that starts with it; 0 for other numbers.</param>
/// <param name="Connection">The connection.</param>
/// <param name="Value">The number.</param>
/// <param name="TiesKernel">Whether pairs at one place of a convolution's kernel have equal draws.</param>
internal sealed record PairUse(int Index, int Slot, IrConnection Connection, IrExpr Value, bool TiesKernel)
{
    private const int FewOperations = 8;

    /// <summary>The expression without its numbers.</summary>
    public PairShape Shape { get; } = PairShape.Of([Value]);

    /// <summary>What it reads of pairs.</summary>
    public IEnumerable<string> Attributes => IrTraversal.PostOrder([Value]).Where(e => e.Op == IrOp.Attribute && !IrArgument.IsReadBy(e)).Select(e => e.Name ?? "").Distinct().OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>Whether it is computed on vectors: where it is more than a few operations, and all its values are 64 bits wide, or conditions, so that vectors of them have the same number of lanes.</summary>
    public bool IsWorthVectors
    {
        get
        {
            var nodes = IrTraversal.PostOrder([Value]).ToList();
            return nodes.Count > FewOperations && Value.Type == IrType.Float64
                && nodes.All(e => e.Type is IrType.Float64 || (e.Type is IrType.Int64 or IrType.Bool && e.Op != IrOp.Attribute));
        }
    }
}
