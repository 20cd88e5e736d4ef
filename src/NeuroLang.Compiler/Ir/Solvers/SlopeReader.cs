namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// The slope of an expression that is affine in one variable (a state, a source of noise) while everything else stands still:
/// of <c>alpha * (1 - m) - beta * m</c> in <c>m</c> it is <c>-alpha - beta</c>. Fails where the variable enters in another way.
/// </summary>
internal sealed class SlopeReader
{
    private readonly SolverContext _context;
    private readonly IrExpr _variable;
    private readonly IrExpr _one;
    private readonly IrExpr _minusOne;
    private readonly Dictionary<IrExpr, Slope> _slopes = [];

    public SlopeReader(SolverContext context, IrExpr variable)
    {
        _context = context;
        _variable = variable;
        _one = context.Constant(BigFloat.One);
        _minusOne = context.Constant(-BigFloat.One);
    }

    /// <summary>The innermost term that is not affine in the variable, after <see cref="TryRead"/> failed.</summary>
    public IrExpr? Obstacle { get; private set; }

    /// <summary>The slope, null where the expression does not depend on the variable; false where it is not affine in it.</summary>
    public bool TryRead(IrExpr expr, out IrExpr? slope)
    {
        var result = Read(expr);
        slope = result.Value;
        return result.IsAffine;
    }

    private Slope Read(IrExpr expr)
    {
        if (!_slopes.TryGetValue(expr, out var slope))
        {
            slope = ReadNew(expr);
            _slopes.Add(expr, slope);
            if (!slope.IsAffine)
            {
                Obstacle ??= expr;
            }
        }

        return slope;
    }

    private Slope ReadNew(IrExpr expr)
    {
        if (ReferenceEquals(expr, _variable))
        {
            return new Slope(true, _one);
        }

        if (expr.Op == IrOp.Reduce)
        {
            return new Slope(true, null);
        }

        var args = expr.Args;
        if (args.All(a => Read(a) is { IsAffine: true, Value: null }))
        {
            return new Slope(true, null);
        }

        if (!args.All(a => Read(a).IsAffine))
        {
            return default;
        }

        switch (expr.Op)
        {
            case IrOp.Add:
                return new Slope(true, Sum(Read(args[0]).Value, Read(args[1]).Value));
            case IrOp.Sub:
                return new Slope(true, Difference(Read(args[0]).Value, Read(args[1]).Value));
            case IrOp.Neg:
                return new Slope(true, Difference(null, Read(args[0]).Value));
            case IrOp.Mul:
                return Product(args[0], args[1]);
            case IrOp.Div when Read(args[1]).Value is null && Read(args[0]).Value is { } numerator:
                return new Slope(true, _context.Factory.Div(numerator, args[1]));
            case IrOp.Fma:
                return Product(args[0], args[1]) is { IsAffine: true } product ? new Slope(true, Sum(product.Value, Read(args[2]).Value)) : default;
            case IrOp.Select when Read(args[0]).Value is null:
                var zero = _context.Constant(BigFloat.Zero);
                return new Slope(true, _context.Factory.Select(args[0], Read(args[1]).Value ?? zero, Read(args[2]).Value ?? zero));
            default:
                return default;
        }
    }

    private Slope Product(IrExpr left, IrExpr right)
    {
        var (a, b) = (Read(left).Value, Read(right).Value);
        if (a is not null && b is not null)
        {
            return default;
        }

        return new Slope(true, a is not null ? Times(a, right) : b is not null ? Times(b, left) : null);
    }

    private IrExpr Times(IrExpr slope, IrExpr factor)
    {
        if (ReferenceEquals(slope, _one) || ReferenceEquals(factor, _one))
        {
            return ReferenceEquals(slope, _one) ? factor : slope;
        }

        return ReferenceEquals(slope, _minusOne) ? Negative(factor) : _context.Factory.Mul(slope, factor);
    }

    private IrExpr? Sum(IrExpr? a, IrExpr? b) => a is null ? b : b is null ? a : _context.Factory.Add(a, b);

    private IrExpr? Difference(IrExpr? a, IrExpr? b)
    {
        if (b is null)
        {
            return a;
        }

        return a is null ? Negative(b) : _context.Factory.Sub(a, b);
    }

    private IrExpr Negative(IrExpr a) =>
        ReferenceEquals(a, _one) ? _minusOne : ReferenceEquals(a, _minusOne) ? _one : _context.Factory.Neg(a);

    // Not affine by default.
    private readonly record struct Slope(bool IsAffine, IrExpr? Value);
}
