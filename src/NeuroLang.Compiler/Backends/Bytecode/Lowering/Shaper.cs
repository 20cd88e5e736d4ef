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
    public Polynomial Shape(Polynomial p) => Factor(Melt(p));

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

            p = groups.Aggregate(Polynomial.Zero, (sum, g) => sum + (Melt(variable, g.Value, g.Key.Degree == 0) * Polynomial.Of(g.Key, 1)));
        }

        return p;
    }

    /// <summary>A coefficient that depends on one variable: as one table where it is more than a multiple of one.</summary>
    private Polynomial Melt(RealValue variable, Polynomial coefficient, bool isAlone)
    {
        if (coefficient.Values.All(v => v.Kind != RealKind.Table) || coefficient.AsAffine() is { Offset: 0 })
        {
            return coefficient;
        }

        // A state's own multiple is added outside, where it loses nothing to the table.
        var linear = isAlone ? coefficient.Coefficient(Monomial.Of([variable])) : 0;
        var outside = Polynomial.Of(variable) * linear;
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
            return FactorAlone(p);
        }

        var inner = Polynomial.Of(linear);
        var rest = p - (Polynomial.Of(common) * linear);
        foreach (var term in shared)
        {
            inner += Polynomial.Of(term.Key.Without(common), term.Value);
            rest -= Polynomial.Of(term.Key, term.Value);
        }

        return Polynomial.Of(common) * Polynomial.Of(graph.SumOf(Shape(inner))) + Factor(rest);
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

    private RealValue Chain(Monomial m)
    {
        if (m.Degree == 1)
        {
            return m.Factors[0];
        }

        // A square of what is there twice: n^4 takes two products.
        var half = Monomial.Of(m.Factors.Where((_, n) => n % 2 == 0));
        if (m.Degree % 2 == 0 && half.Times(half).Equals(m))
        {
            var root = Chain(half);
            return graph.Product(root, root);
        }

        var last = m.Factors[m.Degree - 1];
        return graph.Product(Chain(m.Without(last)), last);
    }

    private static bool IsOne(double factor) => factor is 1 or -1;
}
