using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>A sum of products of values with coefficients, in real numbers: what fixed-point code is made from may be reassociated freely.</summary>
internal sealed class Polynomial
{
    private readonly ImmutableSortedDictionary<Monomial, double> _terms;

    private Polynomial(ImmutableSortedDictionary<Monomial, double> terms) => _terms = terms;

    /// <summary>The number zero.</summary>
    public static Polynomial Zero { get; } = new(ImmutableSortedDictionary<Monomial, double>.Empty);

    /// <summary>Its terms by degree; none has the coefficient zero.</summary>
    public IEnumerable<KeyValuePair<Monomial, double>> Terms => _terms;

    /// <summary>Number of terms.</summary>
    public int Count => _terms.Count;

    /// <summary>The largest degree of a term.</summary>
    public int Degree => _terms.Count == 0 ? 0 : _terms.Keys.Max(m => m.Degree);

    /// <summary>The constant term.</summary>
    public double Constant => Coefficient(Monomial.One);

    /// <summary>Whether it is a number.</summary>
    public bool IsConstant => _terms.Keys.All(m => m.Degree == 0);

    /// <summary>The values it is made of, by the order of their creation.</summary>
    public ImmutableArray<RealValue> Values => [.. _terms.Keys.SelectMany(m => m.Factors).Distinct().OrderBy(v => v.Id)];

    /// <summary>A number.</summary>
    public static Polynomial Of(double number) => Of(Monomial.One, number);

    /// <summary>A value.</summary>
    public static Polynomial Of(RealValue value) => value.Kind == RealKind.Constant ? Of(value.Number) : Of(Monomial.Of([value]), 1);

    /// <summary>One term.</summary>
    public static Polynomial Of(Monomial monomial, double coefficient) => coefficient == 0 ? Zero : new(ImmutableSortedDictionary<Monomial, double>.Empty.Add(monomial, coefficient));

    /// <summary>The coefficient of a term.</summary>
    public double Coefficient(Monomial monomial) => _terms.TryGetValue(monomial, out var coefficient) ? coefficient : 0;

    /// <summary>The sum.</summary>
    public static Polynomial operator +(Polynomial a, Polynomial b)
    {
        var terms = a._terms.ToBuilder();
        foreach (var term in b._terms)
        {
            // What cancels but for rounding is nothing: 1 - P + P of a propagator, say.
            terms.TryGetValue(term.Key, out var old);
            var sum = old + term.Value;
            if (Math.Abs(sum) <= 1e-12 * Math.Max(Math.Abs(old), Math.Abs(term.Value)))
            {
                terms.Remove(term.Key);
            }
            else
            {
                terms[term.Key] = sum;
            }
        }

        return new Polynomial(terms.ToImmutable());
    }

    /// <summary>The difference.</summary>
    public static Polynomial operator -(Polynomial a, Polynomial b) => a + (b * -1);

    /// <summary>A multiple.</summary>
    public static Polynomial operator *(Polynomial a, double factor) =>
        factor == 0 ? Zero : new(a._terms.ToImmutableSortedDictionary(t => t.Key, t => t.Value * factor));

    /// <summary>The product.</summary>
    public static Polynomial operator *(Polynomial a, Polynomial b)
    {
        var result = Zero;
        foreach (var term in b._terms)
        {
            result += new Polynomial(a._terms.ToImmutableSortedDictionary(t => t.Key.Times(term.Key), t => t.Value * term.Value));
        }

        return result;
    }

    /// <summary>The value that it is, with its factor and what is added to that; null where it is another polynomial.</summary>
    public (RealValue Value, double Factor, double Offset)? AsAffine()
    {
        var others = _terms.Where(t => t.Key.Degree > 0).ToList();
        return others.Count == 1 && others[0].Key.Degree == 1 ? (others[0].Key.Factors[0], others[0].Value, Constant) : null;
    }
}
