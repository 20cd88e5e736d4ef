using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// Random distributions as fixed transformations of random bits: each draw uses the bits of one draw number.
/// <code>
/// (random.normal:f32 STREAM DRAW mean std)   becomes   mean + std * quantile(u),  u = ((bits >> 9) + ½) 2^-23
/// </code>
/// </summary>
public static class Distributions
{
    /// <summary>The names that <see cref="Expand(IrFactory, IrExpr)"/> knows, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } = ["bernoulli", "exponential", "lognormal", "normal", "poisson", "uniform"];

    /// <summary>Number of arguments of a distribution.</summary>
    public static int ParameterCount(string name) => name is "bernoulli" or "exponential" or "poisson" ? 1 : 2;

    /// <summary>The operations for a <see cref="IrOp.Random"/> node; only basic operations and <see cref="IrOp.RandomBits"/> of the same stream and draw.</summary>
    public static IrExpr Expand(IrFactory f, IrExpr random)
    {
        var bits = f.Make(IrOp.RandomBits, new Lane(f, random.Type).Int, [], integer: random.Integer, draw: random.Draw);
        return Expand(f, random.Name ?? "", random.Type, random.Args, bits);
    }

    /// <summary>The operations for a distribution from given random bits.</summary>
    /// <param name="f">Makes the expressions.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="real">The type of the result, float32 or float64.</param>
    /// <param name="args">The distribution's parameters, of that type.</param>
    /// <param name="bits">32 random bits for float32, 64 (high word of the first plane, low word of the second) for float64.</param>
    /// <exception cref="ArgumentException">The distribution is unknown or has another number of parameters.</exception>
    public static IrExpr Expand(IrFactory f, string name, IrType real, ImmutableArray<IrExpr> args, IrExpr bits)
    {
        if (!Names.Contains(name) || args.Length != ParameterCount(name))
        {
            throw new ArgumentException($"no distribution '{name}' of {args.Length} parameters", nameof(name));
        }

        var lane = new Lane(f, real);
        var first = lane.Of(args[0]);
        var second = lane.Of(args[args.Length - 1]);
        var drawn = lane.Of(bits);
        var u = Uniform(drawn);
        return (name switch
        {
            "uniform" => Term.Fma(second - first, u, first),
            "normal" => Term.Fma(second, NormalQuantile.Of(u), first),
            "lognormal" => Exponentials.Exp(Term.Fma(second, NormalQuantile.Of(u), first)),
            "exponential" => -first * Logarithms.Log(u),
            "bernoulli" => Term.Select(u < first, lane.Number(1), 0),
            _ => PoissonCounts.Of(first, drawn, u),
        }).Expr;
    }

    /// <summary>
    /// The uniform number (n + ½) 2^-23 of the upper 23 bits n, in float64 (n + ½) 2^-52 of the upper 52: the bits become the fraction of a number
    /// in [1, 2), from which 1 less half a step is taken; both are exact.
    /// </summary>
    private static Term Uniform(Term bits)
    {
        var lane = bits.Lane;
        var unit = (bits >>> (lane.IsSingle ? 9 : 12)) | lane.OneBits;
        return unit.AsReal - (1 - Math.Pow(2, -lane.FractionBits - 1));
    }
}
