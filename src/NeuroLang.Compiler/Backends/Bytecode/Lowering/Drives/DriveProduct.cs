using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>Takes a drive apart into a sum of products of a number of the synapse and something that depends on the presynaptic cell alone.</summary>
/// <param name="factory">The factory of the drive.</param>
internal sealed class DriveProduct(IrFactory factory)
{
    /// <summary>The products; null where the drive is none of that form.</summary>
    public IReadOnlyList<(IrExpr Weight, IrExpr? Payload)>? Of(IrExpr drive)
    {
        var products = Terms(drive).Select(Split).ToList();
        return products.Any(p => p is null) ? null : [.. products.OfType<Product>().Select(p => (p.Weight, p.Payload))];
    }

    private sealed record Product(IrExpr Weight, IrExpr? Payload);

    private static bool Reads(IrExpr node, bool isPre) =>
        IrTraversal.PostOrder([node]).Any(e => e.Op == IrOp.Load && (e.Name ?? "").StartsWith(IrSynapse.Pre, StringComparison.Ordinal) == isPre);

    private static bool IsPure(IrExpr node) => !Reads(node, isPre: true) || !Reads(node, isPre: false);

    /// <summary>The terms of a sum, as far as it mixes the two.</summary>
    private IEnumerable<IrExpr> Terms(IrExpr node) => IsPure(node) ? [node] : node.Op switch
    {
        IrOp.Add => Terms(node.Args[0]).Concat(Terms(node.Args[1])),
        IrOp.Sub => Terms(node.Args[0]).Concat(Terms(node.Args[1]).Select(factory.Neg)),
        IrOp.Neg => Terms(node.Args[0]).Select(factory.Neg),
        IrOp.Fma => Terms(factory.Mul(node.Args[0], node.Args[1])).Concat(Terms(node.Args[2])),
        IrOp.Mul => Terms(node.Args[0]).SelectMany(a => Terms(node.Args[1]).Select(b => factory.Mul(a, b))),
        IrOp.Div => Terms(node.Args[0]).Select(a => factory.Div(a, node.Args[1])),
        _ => [node],
    };

    private Product? Split(IrExpr node)
    {
        if (!Reads(node, isPre: true))
        {
            return new Product(node, null);
        }

        var one = factory.Real(node.Type, 1);
        switch (node.Op)
        {
            case IrOp.Mul when Split(node.Args[0]) is { } a && Split(node.Args[1]) is { } b:
                return new Product(factory.Mul(a.Weight, b.Weight), a.Payload is null ? b.Payload : b.Payload is null ? a.Payload : factory.Mul(a.Payload, b.Payload));
            case IrOp.Neg when Split(node.Args[0]) is { } a:
                return a with { Weight = factory.Neg(a.Weight) };
            case IrOp.Div when Split(node.Args[0]) is { } a && Split(node.Args[1]) is { } b:
                return new Product(factory.Div(a.Weight, b.Weight), b.Payload is null ? a.Payload : factory.Div(a.Payload ?? one, b.Payload));
            default:
                return IsPure(node) ? new Product(one, node) : null;
        }
    }
}
