using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Listings;

/// <summary>Writes instructions as text (docs/fpga/isa.md, section 10).</summary>
public static class InstructionWriter
{
    /// <summary>One instruction.</summary>
    /// <param name="i">The instruction.</param>
    /// <param name="ofSynapses">Whether it belongs to a program of synapses, where sources have other names.</param>
    public static string Write(in Instruction i, bool ofSynapses)
    {
        var text = new StringBuilder(i.Op.ToString().ToLowerInvariant());
        if (i.Inverted)
        {
            text.Append('~');
        }

        Append(text, " r", i.Rd);
        if (i.Stores)
        {
            Append(text, ofSynapses ? " -> s" : " -> v", i.Variable);
        }

        if (OpcodeTraits.WritesPredicate(i.Op))
        {
            Append(text, ", p", i.Predicate);
        }

        Operands(text, i, ofSynapses);
        if (OpcodeTraits.Multiplies(i.Op))
        {
            Append(text, " >>", i.Shift);
            text.Append(i.Rounding switch { RoundingMode.Stochastic => ".s", RoundingMode.TowardZero => ".z", RoundingMode.Floor => ".f", _ => "" });
        }

        if (i.Wraps)
        {
            text.Append(" wrap");
        }

        if (i.Guard != 0 || i.GuardNegated)
        {
            Append(text, i.GuardNegated ? " ?!p" : " ?p", i.Guard);
        }

        return text.ToString();
    }

    private static void Operands(StringBuilder text, in Instruction i, bool ofSynapses)
    {
        if (i.Op == Opcode.Ldsr)
        {
            Append(text, ", v", i.Ra);
            Append(text, ", c", (ushort)i.Constant);
            Append(text, ", n", i.Rb);
            return;
        }

        if (OpcodeTraits.ReadsA(i.Op))
        {
            Append(text, Source(i, ofSynapses), i.Ra);
            text.Append(i.Source == OperandSource.AccumulatorClear && !ofSynapses ? "!" : "");
        }

        var constant = i.Op == Opcode.Luti ? ", t" : ", #";
        if (OpcodeTraits.ReadsK(i.Op) && i.Op != Opcode.Spkr)
        {
            Append(text, constant, i.Op is Opcode.Luti or Opcode.Bern ? (ushort)i.Constant : i.Constant);
        }

        if (OpcodeTraits.ReadsB(i.Op))
        {
            Append(text, ", r", i.Rb);
        }

        if (OpcodeTraits.ReadsC(i.Op))
        {
            Append(text, ", r", i.Constant);
        }

        if (i.Op == Opcode.Spkr)
        {
            Append(text, ", #", i.Constant);
        }
    }

    private static string Source(in Instruction i, bool ofSynapses) => i.Source switch
    {
        OperandSource.Register => ", r",
        OperandSource.State => ofSynapses ? ", post" : ", v",
        OperandSource.AccumulatorClear => ofSynapses ? ", pre" : ", a",
        _ => ofSynapses ? ", s" : ", a",
    };

    private static void Append(StringBuilder text, string before, int number) => text.Append(before).Append(number.ToString(CultureInfo.InvariantCulture));
}
