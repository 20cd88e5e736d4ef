using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>A product of values, each as often as its power says; the empty one is the number one.</summary>
internal sealed class Monomial : IEquatable<Monomial>, IComparable<Monomial>
{
    private Monomial(ImmutableArray<RealValue> factors) => Factors = factors;

    /// <summary>The number one.</summary>
    public static Monomial One { get; } = new([]);

    /// <summary>The factors by the order of their creation.</summary>
    public ImmutableArray<RealValue> Factors { get; }

    /// <summary>Number of factors.</summary>
    public int Degree => Factors.Length;

    /// <summary>The product of some values.</summary>
    public static Monomial Of(IEnumerable<RealValue> factors) => new([.. factors.OrderBy(f => f.Id)]);

    /// <summary>The product of two.</summary>
    public Monomial Times(Monomial other) => Degree == 0 ? other : other.Degree == 0 ? this : Of(Factors.Concat(other.Factors));

    /// <summary>Without one factor of that value.</summary>
    public Monomial Without(RealValue factor) => new(Factors.Remove(factor));

    /// <summary>The factors that are a value or functions of it.</summary>
    public Monomial Part(RealValue variable) => new([.. Factors.Where(f => ReferenceEquals(f.Base, variable))]);

    /// <summary>The factors that are not.</summary>
    public Monomial Rest(RealValue variable) => new([.. Factors.Where(f => !ReferenceEquals(f.Base, variable))]);

    /// <inheritdoc/>
    public bool Equals(Monomial? other) => other is not null && Factors.SequenceEqual(other.Factors);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Monomial);

    /// <inheritdoc/>
    public override int GetHashCode() => Factors.Aggregate(17, (hash, f) => unchecked((hash * 31) + f.Id));

    /// <inheritdoc/>
    public int CompareTo(Monomial? other)
    {
        if (other is null || Degree != other.Degree)
        {
            return Degree.CompareTo(other?.Degree ?? -1);
        }

        for (var n = 0; n < Degree; n++)
        {
            if (Factors[n].Id != other.Factors[n].Id)
            {
                return Factors[n].Id.CompareTo(other.Factors[n].Id);
            }
        }

        return 0;
    }
}
