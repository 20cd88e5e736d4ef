using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>
/// Chooses the formats of the variables that synapses store. A weight that is cut to bounds uses all 16 bits for them. Its rounding is to nearest if half a unit is at most 1 % of the largest change by a spike,
/// and at all spikes of a synapse together at most 1 % of the range; else stochastic, since smaller changes would be lost and equal ones be off by the same each time.
/// </summary>
/// <param name="name">The connection, for messages.</param>
/// <param name="options">Tolerances.</param>
internal sealed class SynapseFormats(string name, BytecodeOptions options)
{
    private const int MostFractionBits = 18;

    private const double SmallestProbability = 1.0 / 65536;

    /// <summary>The format of a variable, but for its rounding.</summary>
    /// <param name="slot">The variable.</param>
    /// <param name="number">Its number.</param>
    /// <param name="changes">What handlers assign to it.</param>
    /// <param name="seen">What it was in the run.</param>
    /// <param name="given">The format that the program gives it, or null.</param>
    public VariableFormat Choose(string slot, int number, IEnumerable<IrExpr> changes, ValueRange seen, IrFormat? given)
    {
        var values = changes.ToList();
        var bounds = values.Select(v => Bounds(v, slot)).Aggregate((Low: seen.Minimum, High: seen.Maximum), (a, b) => (Math.Min(a.Low, b.Low), Math.Max(a.High, b.High)));
        var isBounded = !double.IsInfinity(bounds.Low) && !double.IsInfinity(bounds.High);
        var range = isBounded ? ValueRange.Of([bounds.Low, bounds.High]) : seen;
        var written = GivenFormat.Of(given, name, slot)?.Check(range, 0);
        var fraction = written?.FractionBits ?? Math.Min(MostFractionBits, isBounded ? Exactly(range.Magnitude) : FormatTable.ForMagnitude(range.Magnitude, guardBits: 1));
        var why = values.Count == 0 ? "differs from synapse to synapse" : isBounded ? "is cut to its bounds" : "leaves one bit to spare";
        return new VariableFormat(name, slot, number, fraction, written?.Rounding ?? options.Rounding ?? RoundingMode.Nearest, 1, 0, range,
            written?.Reason ?? FormattableString.Invariant($"{FixedNumbers.Bits - fraction} bits before the point hold {range.Magnitude:G4}, which {why}"));
    }

    /// <summary>Whether a variable is cut to bounds whenever it changes.</summary>
    public static bool IsBounded(string slot, IEnumerable<IrExpr> changes) =>
        changes.Select(v => Bounds(v, slot)).All(b => !double.IsNegativeInfinity(b.Low) && !double.IsPositiveInfinity(b.High));

    /// <summary>The format with the rounding that changes ask for.</summary>
    /// <param name="format">The format.</param>
    /// <param name="changes">How spikes, and time, change it.</param>
    /// <param name="given">The format that the program gives it, or null; a rounding that it asks for stays.</param>
    /// <exception cref="UnrepresentableException">Rounding would do more than learning.</exception>
    public VariableFormat Round(VariableFormat format, IReadOnlyCollection<SynapseChange> changes, IrFormat? given)
    {
        var moving = changes.Where(c => c.Largest > 0).ToList();
        var largestChange = moving.Select(c => c.Largest).DefaultIfEmpty(0).Min();
        var events = moving.Sum(c => c.Events);
        if (given is null && events > 0 && format.Range.Minimum.Equals(format.Range.Maximum))
        {
            format = WithRoom(format, moving.Max(c => c.Largest));
        }

        var half = 0.5 * format.Resolution;
        if (options.Rounding is not null || given?.Rounding is not null || largestChange <= 0)
        {
            return format;
        }

        var width = format.Range.Maximum - format.Range.Minimum;
        if (half <= options.DeadZone * largestChange && events * half <= options.DeadZone * width)
        {
            return format with { Reason = format.Reason + FormattableString.Invariant($"; nearest rounding: half a unit is {100 * half / largestChange:G2} % of the largest change, {largestChange:G3}, and at {events} of them {100 * events * half / width:G2} % of the range at most") };
        }

        // A change smaller than a unit becomes one with a probability, of which the core has 16 bits.
        var noise = Math.Sqrt(moving.Sum(c => c.Events * Math.Min(half * half, c.Largest * format.Resolution)));
        if (noise > options.DeadZone * width || largestChange < SmallestProbability * format.Resolution)
        {
            throw new UnrepresentableException(FpgaDiagnostics.Precision, format.Slot, name,
                FormattableString.Invariant($"it changes by {largestChange:G3} at once at most, a unit is {format.Resolution:G3}, and rounding of {events} changes adds up to {noise:G3}"), "larger changes or narrower bounds would help");
        }

        return format with
        {
            Rounding = RoundingMode.Stochastic,
            Reason = format.Reason + FormattableString.Invariant($"; stochastic rounding, as changes are {largestChange:G3} at most and nearest would be off by up to {half:G3} at each of {events}"),
        };
    }

    /// <summary>The format of a variable that nothing moved in the run: one change at least has room.</summary>
    private static VariableFormat WithRoom(VariableFormat format, double change)
    {
        var range = format.Range.Hull(ValueRange.Of([format.Range.Minimum - change, format.Range.Maximum + change]));
        var fraction = Math.Min(MostFractionBits, FormatTable.ForMagnitude(range.Magnitude, guardBits: 1));
        return format with
        {
            FractionBits = fraction,
            Range = range,
            Reason = FormattableString.Invariant($"{FixedNumbers.Bits - fraction} bits before the point hold one change, {change:G4}, with one to spare, as nothing moved it in the run"),
        };
    }

    private static int Exactly(double magnitude)
    {
        var bits = MostFractionBits;
        while (magnitude * Math.Pow(2, bits) > short.MaxValue)
        {
            bits--;
        }

        return bits;
    }

    /// <summary>Bounds of a value that hold for any operands; what the variable was is within them already.</summary>
    private static (double Low, double High) Bounds(IrExpr value, string slot)
    {
        (double Low, double High) Arg(int n) => Bounds(value.Args[n], slot);
        return value.Op switch
        {
            IrOp.Const => (value.Number, value.Number),
            IrOp.Load when value.Name == slot => (double.PositiveInfinity, double.NegativeInfinity),
            IrOp.Min => (Math.Min(Arg(0).Low, Arg(1).Low), Math.Min(Arg(0).High, Arg(1).High)),
            IrOp.Max => (Math.Max(Arg(0).Low, Arg(1).Low), Math.Max(Arg(0).High, Arg(1).High)),
            IrOp.Select => (Math.Min(Arg(1).Low, Arg(2).Low), Math.Max(Arg(1).High, Arg(2).High)),
            _ => (double.NegativeInfinity, double.PositiveInfinity),
        };
    }
}
