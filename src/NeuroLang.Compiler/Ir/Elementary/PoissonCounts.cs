using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// Counts of the Poisson distribution by inversion of one uniform number. The count is the number of k from 0 on whose cumulative
/// probability F(k) is not above u. A constant mean up to 32 is a table of F(k), compared with the random bits themselves
/// (32 of them in float32, 53 in float64) up to where what is missing is below one unit. Otherwise a mean below 12 adds up the masses
/// m(k) = m(k-1) λ / k, while they are not below half a unit of u, for a fixed number of terms; from 12 on
/// the normal approximation floor(λ + √λ z + ½), not below zero, is used.
/// </summary>
internal static class PoissonCounts
{
    private const double LargestTableMean = 32;
    private const double SmallestNormalMean = 12;

    /// <summary>The count for a mean, from random bits and the uniform number made of them.</summary>
    public static Term Of(Term mean, Term bits, Term uniform) =>
        mean.Expr.IsConst && mean.Expr.Number <= LargestTableMean ? FromTable(mean.Lane, mean.Expr.Number, bits) : FromMasses(mean, uniform);

    /// <summary>F(k) in ascending order of k for a positive mean, until the rest is below 1e-20 of the mode's mass: masses relative to the mode's, so that no exponential is needed.</summary>
    internal static ImmutableArray<double> Cumulative(double mean)
    {
        const double Negligible = 1e-20;
        var mode = (int)Math.Floor(mean);
        var masses = new List<double>();
        var mass = 1.0;
        for (var k = mode; k >= 0 && mass >= Negligible; k--)
        {
            masses.Insert(0, mass);
            mass *= k / mean;
        }

        var first = mode + 1 - masses.Count;
        mass = 1.0;
        for (var k = mode + 1; (mass *= mean / k) >= Negligible; k++)
        {
            masses.Add(mass);
        }

        var total = masses.Sum();
        var sum = 0.0;
        var cumulative = ImmutableArray.CreateBuilder<double>();
        cumulative.AddRange(Enumerable.Repeat(0.0, first));
        foreach (var m in masses)
        {
            sum += m;
            cumulative.Add(sum / total);
        }

        return cumulative.ToImmutable();
    }

    private static Term FromTable(Lane lane, double mean, Term bits)
    {
        var count = lane.Number(0);
        if (!(mean > 0))
        {
            return double.IsNaN(mean) ? lane.Number(double.NaN) : count;
        }

        // Comparisons are signed: the 32 bits are moved down by half their range, the 53 bits leave the sign free.
        var resolution = lane.IsSingle ? 4294967296.0 : 9007199254740992.0;
        var offset = lane.IsSingle ? 2147483648L : 0L;
        var drawn = lane.IsSingle ? bits ^ lane.SignBit : bits >>> 11;
        foreach (var probability in Cumulative(mean))
        {
            var threshold = Math.Floor(probability * resolution);
            if (threshold >= resolution - 1)
            {
                break;
            }

            count += Term.Select(lane.Bits((long)threshold - offset) <= drawn, lane.Number(1), 0);
        }

        return count;
    }

    private static Term FromMasses(Term mean, Term uniform)
    {
        var lane = mean.Lane;
        var terms = lane.IsSingle ? 40 : 60;
        var negligible = lane.Pick(Math.Pow(2, -26), Math.Pow(2, -55));
        var mass = Exponentials.Exp(-mean);
        var sum = mass;
        var count = lane.Number(0);
        for (var k = 1; k <= terms; k++)
        {
            count += Term.Select((sum <= uniform) & (mass > negligible), lane.Number(1), 0);
            mass = mass * mean * (1.0 / k);
            sum += mass;
        }

        var normal = (Term.Fma(mean.Sqrt(), NormalQuantile.Of(uniform), mean) + 0.5).Floor().AtLeast(0);
        return Term.Select(mean < SmallestNormalMean, Term.Select(mean > 0, count, 0), normal);
    }
}
