namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>What an instruction may look like by itself; unused fields are zero, so that there is one encoding for each meaning.</summary>
public static class InstructionRules
{
    /// <summary>The rule that the instruction breaks, or null.</summary>
    public static string? Check(in Instruction i)
    {
        var op = i.Op;
        if (!OpcodeTraits.IsKnown(op))
        {
            return $"operation {(int)op} does not exist";
        }

        if (i.Rd > 15 || i.Ra > 15 || i.Rb > 15 || i.Shift > 31 || i.Variable > 15 || i.Guard > 3 || i.Predicate > 3 || (int)i.Source > 3 || (int)i.Rounding > 3)
        {
            return "a field does not fit";
        }

        var unused =
            !OpcodeTraits.ReadsA(op) && i.Source != OperandSource.Register ? "source"
            : !OpcodeTraits.ReadsA(op) && op != Opcode.Ldsr && i.Ra != 0 ? "ra"
            : !OpcodeTraits.ReadsB(op) && op != Opcode.Ldsr && i.Rb != 0 ? "rb"
            : !OpcodeTraits.Multiplies(op) && (i.Shift != 0 || i.Rounding != 0) ? "shift"
            : !OpcodeTraits.Saturates(op) && i.Wraps ? "wraps"
            : !i.Stores && i.Variable != 0 ? "variable"
            : !OpcodeTraits.ReadsGuard(op) && (i.Guard != 0 || i.GuardNegated) ? "guard"
            : !OpcodeTraits.WritesPredicate(op) && i.Predicate != 0 ? "predicate"
            : !OpcodeTraits.Inverts(op) && i.Inverted ? "inversion"
            : !OpcodeTraits.ReadsK(op) && !OpcodeTraits.ReadsC(op) && i.Constant != 0 ? "constant"
            : OpcodeTraits.ReadsC(op) && i.Constant is < 0 or > 15 ? "high bits of the constant"
            : null;
        return unused is null ? null : $"the field '{unused}' is not used and has to be zero";
    }

    /// <summary>Whether the word has bits that no field holds.</summary>
    public static bool HasStrayBits(uint word, short constant)
    {
        var i = Instruction.Decode(word, constant);
        return i.Word != word;
    }
}
