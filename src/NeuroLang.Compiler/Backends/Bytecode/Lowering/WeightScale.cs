using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// What one unit of an accumulator stands for. As a receptor's sum is multiplied with a constant where it is read, the unit may be any number: weights that are all multiples of one number are kept
/// exactly, and equal ones as the number one.
/// </summary>
/// <param name="Unit">The unit in internal units.</param>
/// <param name="Bits">Bits that weights need: 4, 8 or 16.</param>
/// <param name="Error">The largest relative error of a weight.</param>
/// <param name="Reason">Why.</param>
internal sealed record WeightScale(double Unit, int Bits, double Error, string Reason)
{
    private const int Most8 = 127;
    private const int MostDivisors = 16;

    // More values than that are not looked at for a common measure.
    private const int MostDistinct = 4096;

    /// <summary>Chooses a unit.</summary>
    /// <param name="weights">All weights that end at the receptor.</param>
    /// <param name="arrival">The largest sum that arrived in a step.</param>
    /// <param name="options">Tolerances.</param>
    /// <param name="target">The receptor, for messages.</param>
    /// <param name="population">The population, for messages.</param>
    /// <exception cref="UnrepresentableException">16 bits cannot hold the largest and the smallest weight.</exception>
    public static WeightScale Of(IReadOnlyCollection<double> weights, double arrival, BytecodeOptions options, string target, string population)
    {
        var sizes = weights.Select(Math.Abs).Where(w => w > 0).Distinct().OrderBy(w => w).ToList();
        if (sizes.Count == 0)
        {
            return new WeightScale(1, 4, 0, "no weights");
        }

        var (least, most) = (sizes[0], sizes[sizes.Count - 1]);
        for (var divisor = 1; divisor <= MostDivisors && sizes.Count <= MostDistinct; divisor++)
        {
            var unit = least / divisor;
            var error = sizes.Max(w => Math.Abs((Math.Round(w / unit) * unit / w) - 1));
            if (most / unit <= Most8 + 0.5 && error <= (sizes.Count <= 4 ? options.ConstantError : 1e-6))
            {
                return new WeightScale(unit, most / unit <= 7.5 ? 4 : 8, error, sizes.Count == 1 ? "equal weights: the unit is the weight" : "whole multiples of one number");
            }
        }

        // Weights that differ: the smallest but for one in a hundred has some units.
        var small = sizes[sizes.Count / 100];
        var unit8 = most / Most8;
        if (small >= options.SmallestWeight * unit8)
        {
            return new WeightScale(unit8, 8, 0.5 * unit8 / small, $"the smallest weights have {options.SmallestWeight} units or more");
        }

        var unit16 = Math.Max(most, 2 * arrival) / short.MaxValue;
        if (small < options.SmallestWeight * unit16)
        {
            throw TooSmall(small, unit16, arrival, options, target, population);
        }

        return new WeightScale(unit16, 16, 0.5 * unit16 / small, "8 bits would leave the smallest weights too few units");
    }

    /// <summary>A unit for a receptor at which synapses with a program end: a power of two, so that what they send is shifted at most.</summary>
    /// <param name="weights">The weights of static synapses that end there too.</param>
    /// <param name="bound">The most that one synapse with a program sends; infinity where that is not known.</param>
    /// <param name="arrival">The largest sum that arrived in a step.</param>
    /// <param name="options">Tolerances.</param>
    /// <param name="target">The receptor, for messages.</param>
    /// <param name="population">The population, for messages.</param>
    /// <exception cref="UnrepresentableException">16 bits cannot hold the largest sum and the smallest weight.</exception>
    public static WeightScale OfLearnt(IReadOnlyCollection<double> weights, double bound, double arrival, BytecodeOptions options, string target, string population)
    {
        var most = weights.Select(Math.Abs).Append(2 * arrival).Append(double.IsInfinity(bound) ? 0 : bound).Max();
        var unit = Math.Pow(2, -FormatTable.ForMagnitude(most, guardBits: 0));
        var sizes = weights.Select(Math.Abs).Where(w => w > 0).OrderBy(w => w).ToList();
        if (sizes.Count > 0 && sizes[sizes.Count / 100] < options.SmallestWeight * unit)
        {
            throw TooSmall(sizes[sizes.Count / 100], unit, arrival, options, target, population);
        }

        return new WeightScale(unit, 16, sizes.Count == 0 ? 0 : 0.5 * unit / sizes[sizes.Count / 100], "synapses learn: twice the largest sum seen has room");
    }

    /// <summary>
    /// A unit for a receptor at which drives alone end: the sum has room twice over. Where the weights are all multiples of one number, it is that times a power of two, so that they are exact.
    /// </summary>
    /// <param name="weights">The weights of the drives.</param>
    /// <param name="most">The largest of their contributions.</param>
    /// <param name="arrival">The largest sum in a step.</param>
    public static WeightScale OfDriven(IReadOnlyCollection<double> weights, double most, double arrival)
    {
        var needed = Math.Max(2 * arrival, most) / short.MaxValue;
        var sizes = weights.Select(Math.Abs).Where(w => w > 0).Distinct().OrderBy(w => w).ToList();
        for (var divisor = 1; divisor <= MostDivisors && sizes.Count is > 0 and <= MostDistinct && needed > 0; divisor++)
        {
            var unit = sizes[0] / divisor;
            if (sizes.Max(w => Math.Abs((Math.Round(w / unit) * unit / w) - 1)) <= 1e-6 && sizes[sizes.Count - 1] / unit <= Most8)
            {
                return new WeightScale(unit * Math.Pow(2, FixedNumbers.IntegerBits(needed / unit)), 16, 0, "driven in every step: twice the largest sum seen has room, and weights are exact");
            }
        }

        return new WeightScale(needed > 0 ? Math.Pow(2, FixedNumbers.IntegerBits(needed)) : Math.Pow(2, -FixedNumbers.Bits), 16, 0, "driven in every step: twice the largest sum seen has room");
    }

    private static UnrepresentableException TooSmall(double small, double unit, double arrival, BytecodeOptions options, string target, string population) => new(
        FpgaDiagnostics.Precision,
        "The weights of " + target,
        population,
        FormattableString.Invariant($"the smallest, {small:G4}, has {small / unit:F1} units where sums reach {arrival:G4}; it should have {options.SmallestWeight}"),
        "two receptors, one for large and one for small weights, would help");

    /// <summary>A weight in units.</summary>
    public short ToRaw(double weight) => FixedNumbers.Cut(Math.Round(weight / Unit, MidpointRounding.AwayFromZero));
}
