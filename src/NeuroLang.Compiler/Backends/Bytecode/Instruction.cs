namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>
/// One instruction of the soft core: 48 bits, a word of 32 and a constant of 16 (docs/fpga/isa.md, section 2). Fields that the operation does not use are zero.
/// </summary>
public readonly record struct Instruction
{
    /// <summary>Bytes of an instruction in code.</summary>
    public const int Size = 6;

    /// <summary>What it does.</summary>
    public Opcode Op { get; init; }

    /// <summary>Register of the result, 0 … 15; 0 for none.</summary>
    public byte Rd { get; init; }

    /// <summary>Register, variable or receptor of the first operand, 0 … 15.</summary>
    public byte Ra { get; init; }

    /// <summary>Register of the second operand, 0 … 15. In <see cref="Opcode.Ldsr"/>: the number of a replicated population.</summary>
    public byte Rb { get; init; }

    /// <summary>Right shift of the product, 0 … 31.</summary>
    public byte Shift { get; init; }

    /// <summary>Rounding of the product.</summary>
    public RoundingMode Rounding { get; init; }

    /// <summary>Whether the result wraps where it does not fit, instead of being cut.</summary>
    public bool Wraps { get; init; }

    /// <summary>Where the first operand comes from.</summary>
    public OperandSource Source { get; init; }

    /// <summary>Whether the result is stored in variable <see cref="Variable"/> as well.</summary>
    public bool Stores { get; init; }

    /// <summary>State variable (in programs of synapses: variable of the synapse) that the result is stored in, 0 … 15.</summary>
    public byte Variable { get; init; }

    /// <summary>The constant K. In <see cref="Opcode.Madr"/> and <see cref="Opcode.Msbr"/> the register of the addend, in <see cref="Opcode.Luti"/> the table.</summary>
    public short Constant { get; init; }

    /// <summary>Predicate of the guard, 0 … 3; 0 is always true.</summary>
    public byte Guard { get; init; }

    /// <summary>Whether the guard is negated.</summary>
    public bool GuardNegated { get; init; }

    /// <summary>Predicate that is written, 0 … 3; 0 for none.</summary>
    public byte Predicate { get; init; }

    /// <summary>Whether the comparison is inverted (before the guard).</summary>
    public bool Inverted { get; init; }

    /// <summary>The word of 32 bits.</summary>
    public uint Word
    {
        get
        {
            var middle = OpcodeTraits.HasPredicates(Op)
                ? ((uint)Guard << 13) | (GuardNegated ? 1u << 12 : 0) | ((uint)Predicate << 10) | (Inverted ? 1u << 9 : 0)
                : ((uint)Shift << 10) | ((uint)Rounding << 8);
            return ((uint)Op << 27) | ((uint)Rd << 23) | ((uint)Ra << 19) | ((uint)Rb << 15) | middle
                | (Wraps ? 1u << 7 : 0) | ((uint)Source << 5) | (Stores ? 1u << 4 : 0) | Variable;
        }
    }

    /// <summary>Takes the fields out of a word and a constant. Whether they are allowed together says <see cref="InstructionRules"/>.</summary>
    public static Instruction Decode(uint word, short constant)
    {
        var op = (Opcode)(word >> 27);
        var plain = new Instruction
        {
            Op = op,
            Rd = (byte)((word >> 23) & 15),
            Ra = (byte)((word >> 19) & 15),
            Rb = (byte)((word >> 15) & 15),
            Wraps = (word & 0x80) != 0,
            Source = (OperandSource)((word >> 5) & 3),
            Stores = (word & 0x10) != 0,
            Variable = (byte)(word & 15),
            Constant = constant,
        };
        return OpcodeTraits.HasPredicates(op)
            ? plain with
            {
                Guard = (byte)((word >> 13) & 3),
                GuardNegated = (word & 0x1000) != 0,
                Predicate = (byte)((word >> 10) & 3),
                Inverted = (word & 0x200) != 0,
            }
            : plain with { Shift = (byte)((word >> 10) & 31), Rounding = (RoundingMode)((word >> 8) & 3) };
    }
}
