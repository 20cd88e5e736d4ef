using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>Holds sums of drives in fixed point against those in real numbers, for what presynaptic cells were in the run: each product is rounded to the unit of the receptor, and many small ones may be off together.</summary>
internal static class DrivePrecision
{
    /// <summary>Refuses sums that are off by more than is allowed.</summary>
    /// <param name="module">The module.</param>
    /// <param name="profile">What the run showed.</param>
    /// <param name="options">Tolerances.</param>
    /// <param name="ends">All drives that end at one receptor.</param>
    /// <param name="unit">What one unit of the receptor is.</param>
    /// <exception cref="UnrepresentableException">They are off by more.</exception>
    public static void Check(IrModule module, NetworkProfile profile, BytecodeOptions options, IReadOnlyList<(DriveEnd End, DriveWeights Weights)> ends, double unit)
    {
        var (post, target) = (ends[0].End.Post, ends[0].End.Target);
        var looks = ends.Select(e => profile.Payloads.TryGetValue((e.End.Pre, e.End.Slot), out var seen) ? seen.Length : 0).Min();
        var errors = new List<double>();
        var largest = 0.0;
        for (var look = 0; look < looks; look++)
        {
            var (exact, rounded) = (new double[module.Populations[post].Size], new double[module.Populations[post].Size]);
            foreach (var (end, weights) in ends)
            {
                var payload = profile.Payloads[(end.Pre, end.Slot)][look];
                for (var n = 0; n < end.Places.Length; n++)
                {
                    var (pre, cell) = (end.Data.PreCells[end.Places[n]], end.Data.PostCells[end.Places[n]]);
                    exact[cell] += end.Weights[n] * payload[pre];
                    rounded[cell] += Math.Floor((weights.Raw[n] * (double)weights.Format.ToRaw(payload[pre]) * Math.Pow(2, -weights.Shift)) + 0.5) * unit;
                }
            }

            errors.AddRange(exact.Zip(rounded, (a, b) => a - b));
            largest = Math.Max(largest, exact.Select(Math.Abs).DefaultIfEmpty(0).Max());
        }

        // The mean counts too: where all products are alike, they are off to the same side.
        var error = errors.Count == 0 ? 0 : Math.Sqrt(errors.Average(e => e * e));
        if (error > options.DeadZone * largest)
        {
            throw new UnrepresentableException(
                FpgaDiagnostics.Precision,
                "What arrives at " + target,
                module.Populations[post].Name,
                FormattableString.Invariant($"{ends.Sum(e => e.End.Places.Length) / Math.Max(1, module.Populations[post].Size)} products in every step, each rounded to {unit:G4}, are off by {error:G3} together, {100 * error / largest:F1} % of {largest:G4}"),
                "fewer synapses with larger weights, or several inputs, would help");
        }
    }
}
