namespace NeuroLang.Compiler.Ir;

/// <summary>
/// A tunable parameter of the circuit: a float64 number that is known when a network is built, and not before. Expressions that are evaluated then read it
/// as the attribute <see cref="Prefix"/> and its name.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value in internal units where the host gives no other.</param>
public sealed record IrArgument(string Name, double Value)
{
    /// <summary>In front of the name, in attributes.</summary>
    public const string Prefix = "circuit.";

    /// <summary>Whether a node reads such a parameter.</summary>
    public static bool IsReadBy(IrExpr node) => node.Op == IrOp.Attribute && node.Name?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <summary>Whether an expression has one value for the whole network, which depends on such parameters: it is no constant, but reads nothing else.</summary>
    public static bool IsKnownAtBuild(IrExpr expression)
    {
        var nodes = IrTraversal.PostOrder([expression]).ToList();
        return nodes.Any(IsReadBy) && nodes.All(e => IsReadBy(e) || e.Op is not (IrOp.Attribute or IrOp.Load or IrOp.Local or IrOp.Uniform or IrOp.Random or IrOp.RandomBits));
    }
}
