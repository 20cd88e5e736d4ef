using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Fuses a product with the sum or difference it is an operand of; where both operands are products, the left one. This is the only place
/// where products and sums are fused, so every target rounds alike. Float64 expressions that are evaluated while the network is built stay as they are written.
/// <code>
/// (add (mul a b) c)   becomes   (fma a b c)
/// (add c (mul a b))   becomes   (fma a b c)
/// (sub (mul a b) c)   becomes   (fma a b (neg c))
/// (sub c (mul a b))   becomes   (fma (neg a) b c)
/// </code>
/// </summary>
public sealed class ContractPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "contract";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics) =>
        IrModuleRewriting.RewriteStep(module, new IrRewriter(module.Factory, node => Contract(module.Factory, node)));

    private static IrExpr Contract(IrFactory f, IrExpr node)
    {
        if (node.Op is not (IrOp.Add or IrOp.Sub) || node.Type is not (IrType.Float32 or IrType.Float64))
        {
            return node;
        }

        var (left, right) = (node.Args[0], node.Args[1]);
        if (left.Op == IrOp.Mul)
        {
            return f.Fma(left.Args[0], left.Args[1], node.Op == IrOp.Add ? right : f.Neg(right));
        }

        if (right.Op == IrOp.Mul)
        {
            return f.Fma(node.Op == IrOp.Add ? right.Args[0] : f.Neg(right.Args[0]), right.Args[1], left);
        }

        return node;
    }
}
