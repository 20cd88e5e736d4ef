using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Emulation;

/// <summary>What one instruction makes of its operands (docs/fpga/isa.md, section 2).</summary>
internal static class Datapath
{
    /// <summary>The result.</summary>
    /// <param name="i">The instruction.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="flags">Sticky flags.</param>
    /// <param name="predicate">What the predicate becomes, for operations that write one; for those that spike, whether the cell does.</param>
    public static short Evaluate(in Instruction i, in Operands operands, ref StepFlags flags, out bool predicate)
    {
        var (a, b, c, g) = (operands.A, operands.B, operands.C, operands.Guard);
        var k = i.Constant;
        var m = ((int)i.Op & 1) == 0 ? k : b;
        predicate = i.Op switch
        {
            Opcode.Cmpk or Opcode.Cmpr => g && ((a >= m) ^ i.Inverted),
            Opcode.Bern => g && ((operands.Random < (ushort)k) ^ i.Inverted),
            Opcode.Deck => g && a > 0,
            Opcode.Spkk or Opcode.Spkr => g && a >= m,
            _ => false,
        };
        return i.Op switch
        {
            Opcode.Madk => Cut(i, Arithmetic.Round((long)a * k, i.Shift, i.Rounding, operands.Random) + b, ref flags),
            Opcode.Madr => Cut(i, Arithmetic.Round((long)a * b, i.Shift, i.Rounding, operands.Random) + c, ref flags),
            Opcode.Msbk => Cut(i, Arithmetic.Round(-(long)a * k, i.Shift, i.Rounding, operands.Random) + b, ref flags),
            Opcode.Msbr => Cut(i, Arithmetic.Round(-(long)a * b, i.Shift, i.Rounding, operands.Random) + c, ref flags),
            Opcode.Luti => Cut(i, Arithmetic.Round((long)(a & 255) * operands.Slope, i.Shift, i.Rounding, operands.Random) + operands.Base, ref flags),
            Opcode.Addk or Opcode.Addr => g ? Cut(i, (long)a + m, ref flags) : a,
            Opcode.Selk or Opcode.Selr => g ? m : a,
            Opcode.Mink or Opcode.Minr => Math.Min(a, m),
            Opcode.Maxk or Opcode.Maxr => Math.Max(a, m),
            Opcode.Spkk => predicate ? b : a,
            Opcode.Spkr => predicate ? k : a,
            Opcode.Deck => (short)Math.Max(a - 1, 0),
            Opcode.Andk or Opcode.Andr => (short)(a & m),
            Opcode.Ork or Opcode.Orr => (short)(a | m),
            Opcode.Xork or Opcode.Xorr => (short)(a ^ m),
            Opcode.Rnd => (short)operands.Random,
            _ => a,
        };
    }

    /// <summary>What an accumulator of so many bits reads as.</summary>
    public static short Read(uint sum, int bits, ref StepFlags flags)
    {
        var value = (int)(sum << (32 - bits)) >> (32 - bits);
        var cut = Arithmetic.Saturate(value);
        flags |= cut == value ? StepFlags.None : StepFlags.AccumulatorSaturated;
        return cut;
    }

    private static short Cut(in Instruction i, long value, ref StepFlags flags)
    {
        if (i.Wraps)
        {
            return (short)value;
        }

        var cut = Arithmetic.Saturate(value);
        flags |= cut == value ? StepFlags.None : StepFlags.Saturated;
        return cut;
    }
}
