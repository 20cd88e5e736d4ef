namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// Exponential Euler for <c>x' = f(x)</c>, affine in x with slope a while all else stands still:
/// <c>x + f(x) h exprel(a h)</c>, with <c>exprel(z) = (exp(z) - 1) / z</c>. It is <c>x exp(a h) + (b/a)(exp(a h) - 1)</c> for
/// <c>f = a x + b</c>, without the division by a slope that may vanish and without the difference of large terms near rest.
/// </summary>
internal static class ExponentialEuler
{
    /// <summary>The new value; the slope is null where f does not depend on x (then the step is Euler's, and exact for a constant f).</summary>
    public static IrExpr Next(SolverContext context, string state, IrExpr? slope)
    {
        var factory = context.Factory;
        var rhs = context.Rhs(state);
        return factory.Add(context.Load(state), factory.Mul(rhs, Gain(context, slope)));
    }

    // h exprel(a h); known before the run where the slope is.
    private static IrExpr Gain(SolverContext context, IrExpr? slope)
    {
        var h = new Coefficient(context.Step);
        if (slope is null)
        {
            return context.Constant(context.Step);
        }

        var algebra = context.Algebra;
        if (new AffineReader(context, []).ReadStatic(slope) is { } known)
        {
            return algebra.ToReal(algebra.Multiply(h, algebra.Exprel(algebra.Multiply(known, h))), context.Real);
        }

        var factory = context.Factory;
        var step = context.Constant(context.Step);
        return factory.Mul(step, factory.Call("exprel", factory.Mul(slope, step)));
    }
}
