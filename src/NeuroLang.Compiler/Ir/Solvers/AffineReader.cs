namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// Reads an expression as an affine form in some states, with coefficients that do not change while the network runs:
/// <c>(g + I - (v - E)) / tau</c> is <c>E/tau + (-1/tau) v + (1/tau) g + (1/tau) I</c>. What stands in the way is kept for the report.
/// </summary>
internal sealed class AffineReader
{
    private readonly SolverContext _context;
    private readonly CoefficientAlgebra _algebra;
    private readonly HashSet<string> _states;
    private readonly Dictionary<IrExpr, AffineForm?> _forms = [];
    private readonly Dictionary<IrExpr, IrExpr> _widened = [];

    /// <summary>A reader for forms in these states; any other state stands in the way.</summary>
    public AffineReader(SolverContext context, HashSet<string> states)
    {
        _context = context;
        _algebra = context.Algebra;
        _states = states;
    }

    /// <summary>The innermost term that is not affine, after <see cref="Read"/> failed.</summary>
    public IrExpr? Obstacle { get; private set; }

    /// <summary>The form, or null.</summary>
    public AffineForm? Read(IrExpr expr)
    {
        if (!_forms.TryGetValue(expr, out var form))
        {
            form = ReadNew(expr);
            _forms.Add(expr, form);
            if (form is null)
            {
                Obstacle ??= expr;
            }
        }

        return form;
    }

    /// <summary>The value of an expression without state, time or chance as a coefficient, or null where it is not finite.</summary>
    public Coefficient? ReadStatic(IrExpr expr) =>
        _context.DependenceOf(expr) == Dependence.None && Read(expr) is { IsConstant: true } form ? form.Constant : null;

    private AffineForm? ReadNew(IrExpr expr)
    {
        var dependence = _context.DependenceOf(expr);
        if ((dependence & (Dependence.Time | Dependence.Random | Dependence.Noise)) != 0)
        {
            return expr.Args.IsEmpty ? null : Structure(expr);
        }

        if (expr.Op == IrOp.Load && dependence == Dependence.State)
        {
            return expr.Name is { } name && _states.Contains(name) ? AffineForm.OfState(name) : null;
        }

        // A sum or product is taken apart even where it is one input, so that equal inputs meet and constants multiply.
        var form = Structure(expr);
        if (form is not null || (dependence & Dependence.State) != 0)
        {
            return form;
        }

        return dependence == Dependence.None ? Static(expr) : AffineForm.OfInput(expr);
    }

    private AffineForm? Structure(IrExpr expr)
    {
        switch (expr.Op)
        {
            case IrOp.Const when expr.Type is IrType.Float32 or IrType.Float64 && !double.IsNaN(expr.Number) && !double.IsInfinity(expr.Number):
                return AffineForm.OfConstant(new Coefficient(BigFloat.FromDouble(expr.Number)));
            case IrOp.Add:
                return Combine(expr.Args[0], expr.Args[1], _algebra.Add);
            case IrOp.Sub:
                return Combine(expr.Args[0], expr.Args[1], _algebra.Subtract);
            case IrOp.Neg:
                return Read(expr.Args[0])?.Map(_algebra.Negate);
            case IrOp.Mul:
                return Product(expr.Args[0], expr.Args[1]);
            case IrOp.Div:
                return Quotient(expr.Args[0], expr.Args[1]);
            case IrOp.Fma:
                return Product(expr.Args[0], expr.Args[1]) is { } product && Read(expr.Args[2]) is { } rest
                    ? AffineForm.Combine(product, rest, _algebra.Add)
                    : null;
            case IrOp.Sqrt when Read(expr.Args[0]) is { IsConstant: true } root && root.Constant.IsConstant && root.Constant.Value.Sign >= 0:
                return AffineForm.OfConstant(new Coefficient(BigFloat.FromDouble(Math.Sqrt(root.Constant.Value.ToDouble()))));
            case IrOp.Select when _context.DependenceOf(expr.Args[0]) == Dependence.None:
                return Combine(expr.Args[1], expr.Args[2], (a, b) => _algebra.Select(expr.Args[0], a, b));
            default:
                return null;
        }
    }

    private AffineForm? Combine(IrExpr left, IrExpr right, Func<Coefficient, Coefficient, Coefficient> combine) =>
        Read(left) is { } a && Read(right) is { } b ? AffineForm.Combine(a, b, combine) : null;

    private AffineForm? Product(IrExpr left, IrExpr right)
    {
        if (Read(left) is not { } a || Read(right) is not { } b)
        {
            return null;
        }

        if (a.IsConstant)
        {
            return b.Map(c => _algebra.Multiply(a.Constant, c));
        }

        return b.IsConstant ? a.Map(c => _algebra.Multiply(c, b.Constant)) : null;
    }

    private AffineForm? Quotient(IrExpr left, IrExpr right) =>
        Read(left) is { } a && Read(right) is { IsConstant: true } b && !b.Constant.IsZero
            ? a.Map(c => _algebra.Divide(c, b.Constant))
            : null;

    // Anything else made of constants and parameters: evaluated per cell, in float64.
    private AffineForm? Static(IrExpr expr)
    {
        var isNumber = expr.Op != IrOp.Const && expr.Type is IrType.Float32 or IrType.Float64;
        return isNumber ? AffineForm.OfConstant(new Coefficient(Widen(expr))) : null;
    }

    private IrExpr Widen(IrExpr root)
    {
        var factory = _context.Factory;
        foreach (var node in IrTraversal.PostOrder([root]))
        {
            if (!_widened.ContainsKey(node))
            {
                _widened.Add(node, Wide(node));
            }
        }

        return _widened[root];

        IrExpr Wide(IrExpr node) => node.Op switch
        {
            IrOp.Const or IrOp.Load or IrOp.Attribute or IrOp.Bitcast when node.Type != IrType.Float32 => node,
            IrOp.Const => factory.Real(IrType.Float64, node.Number),
            IrOp.Load or IrOp.Attribute or IrOp.Bitcast => factory.Convert(IrType.Float64, node),
            IrOp.Convert => factory.Convert(node.Type == IrType.Float32 ? IrType.Float64 : node.Type, _widened[node.Args[0]]),
            _ => factory.Make(
                node.Op, node.Type == IrType.Float32 ? IrType.Float64 : node.Type, [.. node.Args.Select(a => _widened[a])], node.Name, node.Number, node.Integer, node.Draw),
        };
    }
}
