using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Brings polynomials into the shape that instructions have: a constant, multiples of values, and products of two values with the factor one. Functions of the same value
/// are melted into one table, and products are factored so that few multiplications are left.
/// <code>
/// a m T(v) - b m U(v) + c T(v)   becomes   m V(v) + W(v)   with V = a T - b U and W = c T
/// p x y + q x + r                becomes   x s + r         with s = p y + q
/// </code>
/// </summary>
/// <param name="graph">Makes the values.</param>
internal sealed class Shaper(RealGraph graph)
{
    private readonly Dictionary<RealValue, Polynomial> _shapes = [];

    /// <summary>The shape of a sum.</summary>
    public Polynomial Of(RealValue sum)
    {
        if (!_shapes.TryGetValue(sum, out var shape))
        {
            shape = Shape(sum.Sum ?? throw new ArgumentException("only sums have a shape", nameof(sum)));
            _shapes.Add(sum, shape);
        }

        return shape;
    }

    /// <summary>From now on a sum is computed as another polynomial.</summary>
    public void Replace(RealValue sum, Polynomial shape) => _shapes[sum] = shape;

    /// <summary>The shape of a polynomial.</summary>
    public Polynomial Shape(Polynomial p) => FactorAlone(Factor(Melt(p)));

    private Polynomial Melt(Polynomial p)
    {
        foreach (var variable in p.Values.Where(v => v.Kind == RealKind.Table).Select(v => v.Base).Distinct().OrderBy(v => v.Id).ToList())
        {
            var groups = new SortedDictionary<Monomial, Polynomial>();
            foreach (var term in p.Terms)
            {
                var rest = term.Key.Rest(variable);
                groups.TryGetValue(rest, out var group);
                groups[rest] = (group ?? Polynomial.Zero) + Polynomial.Of(term.Key.Part(variable), term.Value);
            }

            p = groups.Aggregate(Polynomial.Zero, (sum, g) => sum + (Melt(variable, g.Value, g.Key) * Polynomial.Of(g.Key, 1)));
        }

        return p;
    }

    /// <summary>A coefficient that depends on one variable: as one table where it is more than a multiple of one.</summary>
    private Polynomial Melt(RealValue variable, Polynomial coefficient, Monomial rest)
    {
        if (coefficient.Values.All(v => v.Kind != RealKind.Table) || coefficient.AsAffine() is { Offset: 0 })
        {
            return coefficient;
        }

        // A state's own multiple is added outside, where it loses nothing to the table.
        var outside = rest.Degree == 0 ? Polynomial.Of(variable) * coefficient.Coefficient(Monomial.Of([variable]))
            : rest.Degree == 1 && coefficient.Constant == 1 ? Polynomial.Of(1)
            : Polynomial.Zero;
        var inside = coefficient - outside;
        return inside.AsAffine() is { Offset: 0 } ? coefficient : Polynomial.Of(graph.Table(variable, graph.AsFunction(inside))) + outside;
    }

    private Polynomial Factor(Polynomial p)
    {
        var products = p.Terms.Where(t => t.Key.Degree > 1).ToList();
        if (products.Count == 0)
        {
            return p;
        }

        var common = products.SelectMany(t => t.Key.Factors.Distinct()).GroupBy(v => v)
            .OrderByDescending(g => g.Count() + (p.Coefficient(Monomial.Of([g.Key])) == 0 ? 0 : 1)).ThenBy(g => g.Key.Kind == RealKind.State ? 1 : 0).ThenBy(g => g.Key.Id).First().Key;
        var shared = products.Where(t => t.Key.Factors.Contains(common)).ToList();
        var linear = p.Coefficient(Monomial.Of([common]));
        if (shared.Count == 1 && (linear == 0 || shared[0].Key.Degree > 2 || IsOne(shared[0].Value)))
        {
            return p;
        }

        var inner = Polynomial.Of(linear);
        var rest = p - (Polynomial.Of(common) * linear);
        foreach (var term in shared)
        {
            inner += Polynomial.Of(term.Key.Without(common), term.Value);
            rest -= Polynomial.Of(term.Key, term.Value);
        }

        // A state's own multiple stays outside: one times x needs no multiplication.
        if (linear == 1 && common.Kind == RealKind.State)
        {
            inner -= Polynomial.Of(1);
            rest += Polynomial.Of(common);
        }

        return Times(common, inner) + Factor(rest);
    }

    /// <summary>A value times a polynomial: by a sum that is there already, or by one of its own.</summary>
    private Polynomial Times(RealValue common, Polynomial inner)
    {
        if (graph.FindShared(inner) is { } shared)
        {
            return Polynomial.Of(common) * shared;
        }

        var shape = Factor(Melt(inner));
        var odd = shape.Terms.Where(t => t.Key.Degree == 2 && !IsOne(t.Value)).Select(t => Math.Abs(t.Value)).FirstOrDefault();
        if (odd != 0 && common is { Kind: RealKind.Table, Function: { } function })
        {
            // The factor of a product within the sum goes to the table: k a b + c = k (a b + c / k).
            var table = graph.Table(common.Args[0], graph.Factory.Mul(graph.Factory.Real(IrType.Float64, odd), function));
            return Polynomial.Of(table) * Polynomial.Of(graph.SumOf(FactorAlone(shape * (1 / odd))));
        }

        return Polynomial.Of(common) * Polynomial.Of(graph.SumOf(FactorAlone(shape)));
    }

    /// <summary>Products that share no factor.</summary>
    private Polynomial FactorAlone(Polynomial p)
    {
        var result = Polynomial.Zero;
        foreach (var term in p.Terms)
        {
            if (term.Key.Degree < 2 || (term.Key.Degree == 2 && IsOne(term.Value)))
            {
                result += Polynomial.Of(term.Key, term.Value);
            }
            else if (term.Key.Factors.FirstOrDefault(f => f.Kind == RealKind.Table) is { Function: { } function } table && term.Key.Degree == 2)
            {
                var scaled = graph.Table(table.Args[0], graph.Factory.Mul(graph.Factory.Real(IrType.Float64, term.Value), function));
                result += Polynomial.Of(term.Key.Without(table), 1) * Polynomial.Of(scaled);
            }
            else
            {
                result += Polynomial.Of(Chain(term.Key)) * term.Value;
            }
        }

        return result;
    }

    /// <summary>A product as one value: squares by multiplication, higher powers of one value from a table.</summary>
    private RealValue Chain(Monomial m)
    {
        RealValue? product = null;
        foreach (var power in m.Factors.GroupBy(f => f).OrderByDescending(g => g.Count()))
        {
            var value = power.Count() switch
            {
                1 => power.Key,
                2 => graph.Product(power.Key, power.Key),
                _ => graph.Table(power.Key.Base, graph.AsFunction(Polynomial.Of(Monomial.Of(power), 1))),
            };
            product = product is null ? value : graph.Product(product, value);
        }

        return product ?? graph.SumOf(Polynomial.Of(1));
    }

    private static bool IsOne(double factor) => Math.Abs(Math.Abs(factor) - 1) < 1e-12;
}
