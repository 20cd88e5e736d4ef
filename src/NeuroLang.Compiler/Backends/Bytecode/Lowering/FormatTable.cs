namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// The binary points of the values of a cell's step. A state's is chosen from what was seen of it, and all that becomes the state has the same; a temporary has its own.
/// </summary>
/// <param name="samples">What the values were.</param>
internal sealed class FormatTable(SampleEvaluator samples)
{
    // The product of two small numbers must not have to be shifted by more than 31.
    private const int MostFractionBits = 20;

    private readonly Dictionary<RealValue, int> _bits = [];

    /// <summary>Gives a value the binary point of what it flows into.</summary>
    public void Set(RealValue value, int fractionBits) => _bits[value] = fractionBits;

    /// <summary>Gives a value, and the values that become it on any way, the same binary point, unless they have one.</summary>
    public void SetFlow(RealValue value, int fractionBits)
    {
        if (_bits.ContainsKey(value) || value.Kind is not (RealKind.Sum or RealKind.Select or RealKind.Min or RealKind.Max))
        {
            return;
        }

        Set(value, fractionBits);
        foreach (var arg in value.Args)
        {
            SetFlow(arg, fractionBits);
        }
    }

    /// <summary>Fraction bits of a value.</summary>
    public int Of(RealValue value)
    {
        if (!_bits.TryGetValue(value, out var bits))
        {
            bits = value.Kind == RealKind.Uniform ? 16 : ForMagnitude(samples.RangeOf(value).Magnitude, guardBits: value.Kind == RealKind.Constant ? 0 : 1);
            _bits.Add(value, bits);
        }

        return bits;
    }

    /// <summary>Fraction bits with which a magnitude fits, with bits to spare.</summary>
    public static int ForMagnitude(double magnitude, int guardBits) =>
        magnitude <= 0 ? FixedNumbers.Bits : Math.Min(MostFractionBits, FixedNumbers.Bits - FixedNumbers.IntegerBits(magnitude * (1 + Math.Pow(2, -14))) - guardBits);
}
