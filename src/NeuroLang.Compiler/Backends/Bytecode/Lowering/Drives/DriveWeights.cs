using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>The weights of a drive in 4, 8 or 16 bits, and the shift that brings their products to units of the receptor.</summary>
/// <param name="Raw">The weights.</param>
/// <param name="Bits">How many bits they need.</param>
/// <param name="IsSigned">Whether they have a sign.</param>
/// <param name="Shift">Right shift of the product with the payload.</param>
/// <param name="Unit">What a weight of one is in internal units.</param>
/// <param name="Error">The largest relative error of a weight, but for the smallest hundredth.</param>
/// <param name="Format">The format of the payload.</param>
internal sealed record DriveWeights(ImmutableArray<short> Raw, int Bits, bool IsSigned, int Shift, double Unit, double Error, VariableFormat Format)
{
    private const int MostShift = 31;
    private const int Most8 = 127;

    /// <summary>Chooses them: exact ones where the weights are multiples of one number, else 8 bits where the smallest have enough units, else 16.</summary>
    /// <param name="weights">The weights in internal units.</param>
    /// <param name="format">The format of the payload.</param>
    /// <param name="receptor">What one unit of the receptor is.</param>
    /// <param name="options">Tolerances.</param>
    /// <param name="target">The receptor, for messages.</param>
    /// <param name="population">The population, for messages.</param>
    /// <exception cref="UnrepresentableException">16 bits cannot hold the largest and the smallest weight.</exception>
    public static DriveWeights Of(ImmutableArray<double> weights, VariableFormat format, double receptor, BytecodeOptions options, string target, string population)
    {
        // weight * payload = unit of the weight * raw weight * unit of the payload * raw payload, and the shift takes it to units of the receptor.
        double Unit(int shift) => receptor / (format.Resolution * Math.Pow(2, shift));
        var sizes = weights.Select(Math.Abs).Where(w => w > 0).OrderBy(w => w).ToList();
        if (sizes.Count == 0)
        {
            return new DriveWeights([.. weights.Select(_ => (short)0)], 4, false, 0, Unit(0), 0, format);
        }

        var (small, most) = (sizes[sizes.Count / 100], sizes[sizes.Count - 1]);
        for (var shift = 0; shift <= MostShift && most / Unit(shift) <= Most8 + 0.5; shift++)
        {
            if (sizes.All(w => Math.Abs((Math.Round(w / Unit(shift)) * Unit(shift) / w) - 1) <= 1e-6))
            {
                return Make(weights, shift, Unit(shift), 0, format);
            }
        }

        foreach (var limit in new[] { Most8, short.MaxValue })
        {
            var shift = Enumerable.Range(0, MostShift + 1).LastOrDefault(s => most / Unit(s) <= limit);
            if (most / Unit(shift) <= limit && small >= options.SmallestWeight * Unit(shift))
            {
                return Make(weights, shift, Unit(shift), 0.5 * Unit(shift) / small, format);
            }
        }

        var last = Unit(Enumerable.Range(0, MostShift + 1).LastOrDefault(s => most / Unit(s) <= short.MaxValue));
        throw new UnrepresentableException(
            FpgaDiagnostics.Precision,
            "The weights of " + target,
            population,
            FormattableString.Invariant($"the smallest, {small:G4}, has {small / last:F1} units where the largest is {most:G4}; it should have {options.SmallestWeight}"),
            "two inputs, one for large and one for small weights, would help");
    }

    private static DriveWeights Make(ImmutableArray<double> weights, int shift, double unit, double error, VariableFormat format)
    {
        ImmutableArray<short> raw = [.. weights.Select(w => FixedNumbers.Cut(Math.Round(w / unit, MidpointRounding.AwayFromZero)))];
        var (bits, isSigned) = SynapseRows.Format(raw);
        return new DriveWeights(raw, bits, isSigned, shift, unit, error, format);
    }
}
