using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// Elementary functions as fixed sequences of IR operations, without branches, loops or tables, so that every target inlines and
/// vectorises the same arithmetic and gets the same bits. At most two units in the last place over the whole range in either precision.
/// </summary>
public static class ElementaryFunctions
{
    private static readonly ImmutableDictionary<string, Func<Term, Term>> Unary = new Dictionary<string, Func<Term, Term>>
    {
        ["exp"] = Exponentials.Exp,
        ["expm1"] = Exponentials.Expm1,
        ["exprel"] = Exponentials.Exprel,
        ["sigmoid"] = Exponentials.Sigmoid,
        ["log"] = Logarithms.Log,
        ["log2"] = Logarithms.Log2,
        ["log10"] = Logarithms.Log10,
        ["log1p"] = Logarithms.Log1p,
        ["sin"] = Trigonometric.Sin,
        ["cos"] = Trigonometric.Cos,
        ["tan"] = Trigonometric.Tan,
        ["asin"] = InverseTrigonometric.Asin,
        ["acos"] = InverseTrigonometric.Acos,
        ["atan"] = InverseTrigonometric.Atan,
        ["sinh"] = Hyperbolic.Sinh,
        ["cosh"] = Hyperbolic.Cosh,
        ["tanh"] = Hyperbolic.Tanh,
        ["cbrt"] = Powers.Cbrt,
        ["erf"] = ErrorFunctions.Erf,
        ["erfc"] = ErrorFunctions.Erfc,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, Func<Term, Term, Term>> Binary = new Dictionary<string, Func<Term, Term, Term>>
    {
        ["pow"] = Powers.Pow,
        ["atan2"] = InverseTrigonometric.Atan2,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The names that <see cref="Expand"/> knows, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Unary.Keys.Concat(Binary.Keys).OrderBy(n => n, StringComparer.Ordinal)];

    /// <summary>Number of arguments of a function.</summary>
    public static int ParameterCount(string name) => Binary.ContainsKey(name) ? 2 : 1;

    /// <summary>The sequence for a call.</summary>
    /// <param name="f">Makes the expressions.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="args">Its arguments, all float32 or all float64.</param>
    /// <exception cref="ArgumentException">The function is unknown, or the number or type of the arguments is wrong.</exception>
    public static IrExpr Expand(IrFactory f, string name, ImmutableArray<IrExpr> args)
    {
        if (args.IsEmpty || args[0].Type is not (IrType.Float32 or IrType.Float64) || args.Any(a => a.Type != args[0].Type))
        {
            throw new ArgumentException($"'{name}' needs arguments of one real type", nameof(args));
        }

        var lane = new Lane(f, args[0].Type);
        return args.Length switch
        {
            1 when Unary.TryGetValue(name, out var unary) => unary(lane.Of(args[0])).Expr,
            2 when Binary.TryGetValue(name, out var binary) => binary(lane.Of(args[0]), lane.Of(args[1])).Expr,
            _ => throw new ArgumentException($"no elementary function '{name}' of {args.Length} arguments", nameof(name)),
        };
    }
}
