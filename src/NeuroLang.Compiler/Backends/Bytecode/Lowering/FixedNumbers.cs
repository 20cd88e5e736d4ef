namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Conversions between real numbers and those of 16 bits.</summary>
internal static class FixedNumbers
{
    /// <summary>Bits of a number without its sign.</summary>
    public const int Bits = 15;

    /// <summary>Cut to 16 bits.</summary>
    public static short Cut(double value) => double.IsNaN(value) ? (short)0 : (short)Math.Max(short.MinValue, Math.Min(short.MaxValue, value));

    /// <summary>The smallest n with |value| &lt;= 2^n.</summary>
    public static int IntegerBits(double magnitude)
    {
        if (magnitude <= 0 || double.IsNaN(magnitude) || double.IsInfinity(magnitude))
        {
            return 0;
        }

        var bits = (int)Math.Ceiling(Math.Log(magnitude) / Math.Log(2));

        // The logarithm may be off by one in the last place at powers of two.
        while (Math.Pow(2, bits - 1) >= magnitude)
        {
            bits--;
        }

        while (Math.Pow(2, bits) < magnitude)
        {
            bits++;
        }

        return bits;
    }

    /// <summary>A factor as a constant of 16 bits and a right shift, for an operand and a result with these fraction bits.</summary>
    /// <returns>The constant, the shift, and the relative error.</returns>
    public static (short Constant, int Shift, double Error) Factor(double factor, int operandBits, int resultBits)
    {
        for (var shift = 31; shift >= 0; shift--)
        {
            var exact = factor * Math.Pow(2, shift + resultBits - operandBits);
            var rounded = Math.Round(exact, MidpointRounding.AwayFromZero);
            if (Math.Abs(rounded) <= short.MaxValue)
            {
                return ((short)rounded, shift, factor == 0 ? 0 : Math.Abs((rounded / exact) - 1));
            }
        }

        return (FixedNumbers.Cut(factor * Math.Pow(2, resultBits - operandBits)), 0, 1);
    }
}
