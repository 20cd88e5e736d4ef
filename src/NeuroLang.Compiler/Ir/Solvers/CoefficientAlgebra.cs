namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>Arithmetic on coefficients: exact to far beyond float64 between constants, expressions where a parameter takes part. Zeros and ones leave no operation behind.</summary>
internal sealed class CoefficientAlgebra(IrFactory factory)
{
    private readonly IrFactory _factory = factory;

    public Coefficient Add(Coefficient a, Coefficient b)
    {
        if (a.IsZero || b.IsZero)
        {
            return a.IsZero ? b : a;
        }

        return a.IsConstant && b.IsConstant ? new(a.Value + b.Value) : new(_factory.Add(Float64(a), Float64(b)));
    }

    public Coefficient Negate(Coefficient a) => a.Expr is { } expr ? new(_factory.Neg(expr)) : new(-a.Value);

    public Coefficient Subtract(Coefficient a, Coefficient b)
    {
        if (b.IsZero)
        {
            return a;
        }

        if (a.IsZero || b.IsConstant)
        {
            return Add(a, Negate(b));
        }

        return new(_factory.Sub(Float64(a), Float64(b)));
    }

    public Coefficient Multiply(Coefficient a, Coefficient b)
    {
        if (a.IsZero || b.IsZero)
        {
            return Coefficient.Zero;
        }

        if (a.IsOne || b.IsOne)
        {
            return a.IsOne ? b : a;
        }

        return a.IsConstant && b.IsConstant ? new(a.Value * b.Value) : new(_factory.Mul(Float64(a), Float64(b)));
    }

    /// <summary><c>a * b + c</c>; one operation where a parameter takes part.</summary>
    public Coefficient MultiplyAdd(Coefficient a, Coefficient b, Coefficient c)
    {
        if (c.IsZero || a.IsZero || b.IsZero || a.IsOne || b.IsOne || (a.IsConstant && b.IsConstant))
        {
            return Add(Multiply(a, b), c);
        }

        return new(_factory.Fma(Float64(a), Float64(b), Float64(c)));
    }

    /// <summary>The quotient; a constant divisor is not zero.</summary>
    public Coefficient Divide(Coefficient a, Coefficient b)
    {
        if (a.IsZero || b.IsOne)
        {
            return a;
        }

        return a.IsConstant && b.IsConstant ? new(a.Value / b.Value) : new(_factory.Div(Float64(a), Float64(b)));
    }

    /// <summary>Choice by a condition on parameters.</summary>
    public Coefficient Select(IrExpr condition, Coefficient a, Coefficient b) =>
        a.IsConstant && b.IsConstant && a.Value.Equals(b.Value) ? a : new(_factory.Select(condition, Float64(a), Float64(b)));

    public Coefficient Exp(Coefficient a) => a.Expr is { } expr ? new(_factory.Call("exp", expr)) : new(BigFloat.One + ExpM1(a.Value));

    /// <summary><c>(exp(a) - 1) / a</c>, one at zero.</summary>
    public Coefficient Exprel(Coefficient a)
    {
        if (a.Expr is { } expr)
        {
            return new(_factory.Call("exprel", expr));
        }

        return a.IsZero ? Coefficient.One : new(ExpM1(a.Value) / a.Value);
    }

    public Coefficient Max(Coefficient a, Coefficient b)
    {
        if (a.IsConstant && b.IsConstant)
        {
            return (a.Value - b.Value).Sign < 0 ? b : a;
        }

        return new(_factory.Binary(IrOp.Max, Float64(a), Float64(b)));
    }

    public Coefficient Abs(Coefficient a) => a.Expr is { } expr ? new(_factory.Unary(IrOp.Abs, expr)) : a.Value.Sign < 0 ? Negate(a) : a;

    /// <summary>The coefficient as a float64 expression, rounded once where it is a constant.</summary>
    public IrExpr Float64(Coefficient a) => a.Expr ?? _factory.Real(IrType.Float64, a.Value.ToDouble());

    /// <summary>The coefficient in the type of the states, rounded last.</summary>
    public IrExpr ToReal(Coefficient a, IrType real) =>
        a.Expr is { } expr ? _factory.Convert(real, expr) : _factory.Real(real, a.Value.ToDouble());

    // exp(x) - 1 by its series at a small part of x, then doubled back in the form E <- 2E + E*E, which keeps small results accurate.
    private static BigFloat ExpM1(BigFloat x)
    {
        if (x.IsZero)
        {
            return x;
        }

        var halvings = Math.Max(0, x.Magnitude + 8);
        var small = x.Scale(-halvings);
        var term = small;
        var sum = small;
        for (var n = 2; !term.IsZero && term.Magnitude > sum.Magnitude - BigFloat.Precision; n++)
        {
            term = term * small / BigFloat.FromLong(n);
            sum += term;
        }

        for (var i = 0; i < halvings; i++)
        {
            sum = sum.Scale(1) + (sum * sum);
        }

        return sum;
    }
}
