namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// Replaces leaves of expressions, such as states by their values at a stage of a Runge–Kutta step. Aggregates stay as they are:
/// they are taken at the start of the step. Operations that a replaced zero makes void are dropped.
/// </summary>
internal sealed class Substitution(IrFactory factory, Func<IrExpr, IrExpr?> replace)
{
    private readonly Dictionary<IrExpr, IrExpr> _done = [];

    public IrExpr Apply(IrExpr root)
    {
        foreach (var node in IrTraversal.PostOrder([root]))
        {
            if (!_done.ContainsKey(node))
            {
                _done.Add(node, node.Op == IrOp.Reduce ? node : replace(node) ?? Rebuild(node));
            }
        }

        return _done[root];
    }

    private IrExpr Rebuild(IrExpr node)
    {
        var args = node.Args;
        for (var i = 0; i < args.Length; i++)
        {
            args = args.SetItem(i, _done[args[i]]);
        }

        return args.SequenceEqual(node.Args) ? node : Simplify(factory.With(node, args));
    }

    private IrExpr Simplify(IrExpr node)
    {
        var args = node.Args;
        switch (node.Op)
        {
            case IrOp.Add when IsZero(args[0]):
                return args[1];
            case IrOp.Add or IrOp.Sub when IsZero(args[1]):
                return args[0];
            case IrOp.Sub when IsZero(args[0]):
                return factory.Neg(args[1]);
            case IrOp.Mul or IrOp.Div or IrOp.Neg when IsZero(args[0]):
                return args[0];
            case IrOp.Mul when IsZero(args[1]):
                return args[1];
            case IrOp.Fma when IsZero(args[0]) || IsZero(args[1]):
                return args[2];
            case IrOp.Select when ReferenceEquals(args[1], args[2]):
                return args[1];
            default:
                return node;
        }
    }

    private static bool IsZero(IrExpr expr) => expr.IsConst && expr.Number.Equals(0.0) && expr.Type is IrType.Float32 or IrType.Float64;
}
